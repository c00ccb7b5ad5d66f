package io.samklang.text;

/**
 * A run of an article's text with one part to play.
 *
 * @param span without surrounding blanks
 */
public record Block(Span span, Kind kind) {
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
