package io.samklang.fact;

import io.samklang.annotate.Sentence;
import io.samklang.annotate.Token;
import io.samklang.event.AnalysedArticle;
import io.samklang.fact.ListWords.Use;
import io.samklang.name.Name;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the lists of names in a sentence. Only commas and words that join stand between the names,
 * one of the latter before the last; where a list goes on with what is no name, it is none.
 */
final class NameListReader {
  /** Words that say that a list is open stand so near to it. */
  private static final int NEAR = 3;

  private final ListWords words = new ListWords();

  List<ListFact> read(AnalysedArticle article, Sentence sentence) {
    Reading reading = new Reading(article, sentence);
    List<Name> names =
        article.namesOf(sentence).stream()
            .filter(name -> !name.adjective())
            .sorted(Comparator.comparing(Name::span))
            .toList();
    List<ListFact> lists = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= names.size(); i++) {
      if (i == names.size() || !reading.joins(names.get(i - 1), names.get(i))) {
        reading.list(names.subList(first, i)).forEach(lists::add);
        first = i;
      }
    }
    return lists;
  }

  /** The words of one sentence. */
  private final class Reading {
    private final AnalysedArticle article;
    private final Sentence sentence;

    Reading(AnalysedArticle article, Sentence sentence) {
      this.article = article;
      this.sentence = sentence;
    }

    /** Whether nothing but a comma or a joining word stands between two names. */
    boolean joins(Name one, Name next) {
      List<Token> between = between(one.span().end(), next.span().start());
      boolean joined = between.stream().anyMatch(token -> isComma(token) || is(Use.AND, token));
      return joined
          && between.stream().allMatch(t -> isComma(t) || is(Use.AND, t) || is(Use.AGAIN, t));
    }

    /** The list that names make which are joined one by one; empty if they are but part of one. */
    Stream<ListFact> list(List<Name> names) {
      int last = names.size() - 1;
      if (last < 1 || !closes(names.get(last - 1), names.get(last))) {
        return Stream.empty();
      }
      List<Token> before = before(names.get(0).span());
      List<Token> after = after(names.get(last).span());
      boolean part =
          before.stream().limit(2).anyMatch(token -> isComma(token) || is(Use.AND, token))
              || after.stream().limit(1).anyMatch(token -> is(Use.AND, token))
              || after.stream().limit(2).filter(t -> isComma(t) || is(Use.AND, t)).count() == 2;
      boolean open =
          Stream.concat(before.stream().limit(NEAR), after.stream().limit(NEAR))
              .anyMatch(token -> is(Use.OPEN, token));
      return part ? Stream.empty() : Stream.of(new ListFact(article, sentence, names, open));
    }

    private boolean closes(Name one, Name last) {
      return between(one.span().end(), last.span().start()).stream()
          .anyMatch(token -> is(Use.AND, token));
    }

    private List<Token> between(int from, int to) {
      return sentence.tokens().stream()
          .filter(token -> token.span().start() >= from && token.span().end() <= to)
          .toList();
    }

    /** Nearest first. */
    private List<Token> before(Span span) {
      List<Token> before = new ArrayList<>(between(0, span.start()));
      Collections.reverse(before);
      return before;
    }

    private List<Token> after(Span span) {
      return between(span.end(), Integer.MAX_VALUE);
    }

    private boolean is(Use use, Token token) {
      return words.is(use, token, article.language());
    }

    private static boolean isComma(Token token) {
      return token.text().equals(",");
    }
  }
}
