package io.samklang.run;

import io.samklang.report.Report;
import io.samklang.text.Article;
import io.samklang.text.Block;
import io.samklang.text.Span;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** Finds the sentences beside a sentence, for people: where they end need not be exact. */
final class Neighbours {
  private static final int LONGEST = 240;

  private static final String CUT = "…";

  private Neighbours() {}

  /** In its own paragraph, else the end of the one before and the beginning of the one after. */
  static Report.Context of(Article article, Span sentence) {
    List<String> before =
        read(article)
            .filter(span -> span.start() < sentence.start())
            .map(span -> text(article, span.start(), Math.min(span.end(), sentence.start())))
            .filter(text -> !text.isEmpty())
            .toList();
    String after =
        read(article)
            .filter(span -> span.end() > sentence.end())
            .map(span -> text(article, Math.max(span.start(), sentence.end()), span.end()))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    return new Report.Context(
        before.isEmpty() ? "" : last(before.get(before.size() - 1)), first(after));
  }

  private static java.util.stream.Stream<Span> read(Article article) {
    return article.blocks().stream().filter(block -> block.kind().isRead()).map(Block::span);
  }

  private static String text(Article article, int start, int end) {
    return article.text().substring(start, end).replaceAll("\\s+", " ").strip();
  }

  private static String last(String text) {
    BreakIterator sentences = sentences(text);
    sentences.last();
    String sentence = text.substring(Math.max(0, sentences.previous())).strip();
    return sentence.length() <= LONGEST
        ? sentence
        : CUT + sentence.substring(sentence.indexOf(' ', sentence.length() - LONGEST) + 1);
  }

  private static String first(String text) {
    BreakIterator sentences = sentences(text);
    sentences.first();
    int end = sentences.next();
    String sentence = text.substring(0, end == BreakIterator.DONE ? text.length() : end).strip();
    return sentence.length() <= LONGEST
        ? sentence
        : sentence.substring(0, Math.max(1, sentence.lastIndexOf(' ', LONGEST))) + CUT;
  }

  private static BreakIterator sentences(String text) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    return sentences;
  }
}
