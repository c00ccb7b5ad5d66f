package io.samklang.check;

import io.samklang.text.Span;

/**
 * A short span that a finding points at.
 *
 * @param article id
 * @param span in the article
 * @param text what stands there
 * @param value what it claims, in one neutral form
 * @param sentence span of the sentence around it
 */
public record Mention(String article, Span span, String text, String value, Span sentence) {}
