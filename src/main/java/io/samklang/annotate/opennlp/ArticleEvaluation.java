package io.samklang.annotate.opennlp;

import io.samklang.annotate.NameConsistency;
import io.samklang.annotate.NameSpan;
import io.samklang.annotate.NameType;
import io.samklang.annotate.Sentence;
import io.samklang.annotate.Tag;
import io.samklang.annotate.Token;
import io.samklang.text.Block;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Measures the names of articles after they are made consistent. Every {@value #SENTENCES}
 * sentences of a corpus are an article, since not all corpora tell where one ends.
 */
final class ArticleEvaluation {
  static final int SENTENCES = 20;

  private final NameFinder finder;
  private final WordTagger tagger;

  ArticleEvaluation(NameFinder finder, WordTagger tagger) {
    this.finder = finder;
    this.tagger = tagger;
  }

  /** The score over persons, places and organisations. */
  NameScore score(List<GoldSentence> sentences) {
    NameScore score = NameScore.NONE;
    for (int from = 0; from < sentences.size(); from += SENTENCES) {
      int end = Math.min(sentences.size(), from + SENTENCES);
      score = score.plus(scoreArticle(sentences.subList(from, end)));
    }
    return score;
  }

  private NameScore scoreArticle(List<GoldSentence> gold) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (GoldSentence sentence : gold) {
      Sentence read = read(sentence.forms(), start, sentences.size());
      sentences.add(read);
      start = read.span().end() + 1;
    }
    List<Sentence> consistent = NameConsistency.of(sentences);
    NameScore score = NameScore.NONE;
    for (int i = 0; i < gold.size(); i++) {
      score = score.plus(compare(common(gold.get(i).names()), common(names(consistent.get(i)))));
    }
    return score;
  }

  /** A sentence whose words have one blank between them. */
  private Sentence read(String[] forms, int start, int index) {
    String[] tags = tagger.tag(forms);
    List<Token> tokens = new ArrayList<>();
    int at = start;
    for (int i = 0; i < forms.length; i++) {
      Span span = new Span(at, at + forms[i].length());
      tokens.add(new Token(span, forms[i], Tag.parse(tags[i])));
      at = span.end() + 1;
    }
    List<NameSpan> names =
        finder.find(forms, tags).stream()
            .map(
                found ->
                    new NameSpan(
                        tokens
                            .get(found.getStart())
                            .span()
                            .union(tokens.get(found.getEnd() - 1).span()),
                        NameType.valueOf(found.getType()),
                        found.getProb()))
            .toList();
    Span whole = new Span(start, Math.max(start, at - 1));
    return new Sentence(index, whole, Block.Kind.BODY, index, tokens, names);
  }

  private static List<GoldSentence.Name> names(Sentence sentence) {
    return sentence.names().stream().map(name -> byWords(sentence, name)).toList();
  }

  private static GoldSentence.Name byWords(Sentence sentence, NameSpan name) {
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (tokens.get(first).span().end() <= name.span().start()) {
      first++;
    }
    int end = first;
    while (end < tokens.size() && tokens.get(end).span().start() < name.span().end()) {
      end++;
    }
    return new GoldSentence.Name(first, end, name.type());
  }

  private static Set<GoldSentence.Name> common(List<GoldSentence.Name> names) {
    Set<GoldSentence.Name> common = new HashSet<>(names);
    common.removeIf(name -> !NameEvaluation.COMMON.contains(name.type()));
    return common;
  }

  private static NameScore compare(Set<GoldSentence.Name> expected, Set<GoldSentence.Name> found) {
    long right = found.stream().filter(expected::contains).count();
    return new NameScore((int) right, found.size(), expected.size());
  }
}
