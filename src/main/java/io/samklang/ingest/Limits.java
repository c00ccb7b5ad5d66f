package io.samklang.ingest;

/**
 * How much is read at once.
 *
 * @param fileBytes the largest file that holds one article, at least 1
 * @param recordCharacters the longest record of a file that holds many, at least 1
 */
public record Limits(int fileBytes, int recordCharacters) {
  /** Eight mebibytes: some 200 times the longest newspaper feature. */
  public static final Limits DEFAULT = new Limits(8 << 20, 8 << 20);

  public Limits {
    if (fileBytes < 1 || recordCharacters < 1) {
      throw new IllegalArgumentException("no limits: " + fileBytes + ", " + recordCharacters);
    }
  }
}
