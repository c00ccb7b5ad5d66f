package io.samklang.inject;

import io.samklang.text.Span;

/**
 * A change of an article as it was read.
 *
 * @param span what is replaced
 */
record ArticleEdit(Span span, String now) {
  String apply(String text) {
    return text.substring(0, span.start()) + now + text.substring(span.end());
  }

  /** Where the new words stand. */
  Span planted() {
    return new Span(span.start(), span.start() + now.length());
  }

  /** Where a passage beside or around the change stands after it. */
  Span moved(Span passage) {
    int by = now.length() - span.length();
    return new Span(
        passage.start() >= span.end() ? passage.start() + by : passage.start(),
        passage.end() >= span.end() ? passage.end() + by : passage.end());
  }
}
