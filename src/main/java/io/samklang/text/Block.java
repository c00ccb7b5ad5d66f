package io.samklang.text;

import java.util.Optional;

/**
 * A run of an article's text with one part to play.
 *
 * @param span without surrounding blanks
 * @param unit the translation unit that it is a version of, where the file says so: blocks of two
 *     articles with one unit are given as aligned
 */
public record Block(Span span, Kind kind, Optional<String> unit) {
  public Block(Span span, Kind kind) {
    this(span, kind, Optional.empty());
  }

  /** What a block is. Only {@link #isRead()} blocks are compared. */
  public enum Kind {
    TITLE,
    BODY,
    CAPTION,
    /** Menus, counters, related headlines, date lines: what the portal put around the article. */
    FURNITURE;

    public boolean isRead() {
      return this != FURNITURE;
    }
  }
}
