package io.samklang.annotate;

import io.samklang.text.Span;

/**
 * A word or mark of a sentence.
 *
 * @param span in the article
 * @param text what stands there
 */
public record Token(Span span, String text, Tag tag) {}
