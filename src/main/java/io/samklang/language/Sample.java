package io.samklang.language;

import io.samklang.text.Article;
import io.samklang.text.Block;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The part of an article that its language is told from. */
final class Sample {
  /** What Lingua reads in some ten milliseconds; a tenth of it decides in nearly all cases. */
  static final int LENGTH = 800;

  private Sample() {}

  /** Up to {@code length} characters of the longest blocks that are read, in order of text. */
  static String of(Article article, int length) {
    List<Span> longest =
        article.blocks().stream()
            .filter(block -> block.kind().isRead())
            .map(Block::span)
            .sorted(Comparator.comparing(Span::length).reversed().thenComparing(s -> s))
            .toList();
    return cut(longest, length).stream()
        .sorted()
        .map(span -> span.of(article.text()))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static List<Span> cut(List<Span> spans, int length) {
    List<Span> kept = new ArrayList<>();
    int left = length;
    for (Span span : spans) {
      if (left <= 0) {
        break;
      }
      Span part = new Span(span.start(), span.start() + Math.min(span.length(), left));
      kept.add(part);
      left -= part.length();
    }
    return kept;
  }
}
