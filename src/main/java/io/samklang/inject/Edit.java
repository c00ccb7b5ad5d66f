package io.samklang.inject;

import io.samklang.text.Span;

/**
 * Other words for what stands at a span.
 *
 * @param span in the article as it is analysed
 * @param now what shall stand there
 */
record Edit(Span span, String now) {
  /** The change of what stands at {@code part} of a text that itself begins at {@code start}. */
  static Edit within(int start, Span part, String now) {
    return new Edit(part.shift(start), now);
  }
}
