package io.samklang.annotate;

import io.samklang.text.Span;

/**
 * A name as a name finder sees it.
 *
 * @param span in the article, without genitive marks that stand apart
 * @param confidence from 0 to 1
 */
public record NameSpan(Span span, NameType type, double confidence) {}
