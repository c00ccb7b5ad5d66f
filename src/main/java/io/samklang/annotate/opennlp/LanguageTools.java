package io.samklang.annotate.opennlp;

import io.samklang.annotate.NameSpan;
import io.samklang.annotate.NameType;
import io.samklang.annotate.Sentence;
import io.samklang.annotate.SentenceBreaks;
import io.samklang.annotate.Token;
import io.samklang.annotate.WordForm;
import io.samklang.annotate.WordTokenizer;
import io.samklang.text.Block;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;

/** The tools of one language for one thread: OpenNLP's are not safe for several. */
final class LanguageTools {
  private final SentenceSplitter splitter;
  private final WordTokenizer tokenizer;
  private final WordTagger tagger;
  private final NameFinder finder;
  private final TagRepair repair;

  LanguageTools(LanguageModels models) {
    splitter =
        new SentenceSplitter(
            new SentenceDetectorME(models.sentences()), new SentenceBreaks(models.abbreviations()));
    tokenizer = new WordTokenizer(models.abbreviations());
    tagger = models.tagger();
    finder = models.finder();
    repair = new TagRepair(models.evidence());
  }

  /** Spans in {@code text} of the sentences of one block of it. */
  List<Span> sentences(String text, Span block) {
    return splitter.split(block.of(text)).stream().map(s -> s.shift(block.start())).toList();
  }

  /** The sentence at {@code span} of {@code text} with its tokens and names. */
  Sentence sentence(String text, Span span, int index, Block.Kind kind, int paragraph) {
    List<Span> spans = tokenizer.tokenize(text, span);
    String[] forms = spans.stream().map(s -> WordForm.plain(s.of(text))).toArray(String[]::new);
    String[] tags = tagger.tag(forms);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < forms.length; i++) {
      Span at = spans.get(i);
      tokens.add(new Token(at, at.of(text), repair.tag(forms, tags, i)));
    }
    return new Sentence(index, span, kind, paragraph, tokens, names(spans, forms, tags));
  }

  private List<NameSpan> names(List<Span> spans, String[] forms, String[] tags) {
    List<NameSpan> names = new ArrayList<>();
    for (var found : finder.find(forms, tags)) {
      int first = found.getStart();
      while (first < found.getEnd() - 1 && NotNames.isTitle(forms[first])) {
        first++;
      }
      if (first < found.getEnd() - 1 || !NotNames.isNever(forms[first])) {
        Span span = spans.get(first).union(spans.get(found.getEnd() - 1));
        names.add(new NameSpan(span, NameType.valueOf(found.getType()), found.getProb()));
      }
    }
    return names;
  }
}
