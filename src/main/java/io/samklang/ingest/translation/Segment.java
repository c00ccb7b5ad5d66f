package io.samklang.ingest.translation;

import io.samklang.text.SourceLines;

/**
 * A text in one language, inline codes left out and runs of blanks as one.
 *
 * @param language as the file writes it: {@code nb-NO}
 * @param text not empty, without blanks around it
 * @param lines where it stands in the file, offsets counted from the start of {@code text}
 */
public record Segment(String language, String text, SourceLines lines) {}
