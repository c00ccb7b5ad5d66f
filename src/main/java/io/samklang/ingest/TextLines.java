package io.samklang.ingest;

import io.samklang.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file with one text a line, read as it comes: never more of it is held than was asked for. A
 * line ends with LF, CR LF or CR; each is decoded by itself, as UTF-8 or windows-1252, or all as
 * UTF-16. Not safe for use by several threads.
 */
public final class TextLines {
  private final String path;
  private final RecordLines lines;

  private TextLines(String path, RecordLines lines) {
    this.path = path;
    this.lines = lines;
  }

  /**
   * A line of the file.
   *
   * @param number 1-based
   * @param text without line end; empty where there is a problem
   * @param problem why it could not be read
   */
  public record Numbered(int number, String text, Optional<Problem> problem) {}

  /**
   * The lines of a stream, which the caller closes.
   *
   * @param path how problems name it
   * @param limits a line longer than a record may be is a problem
   */
  public static TextLines of(String path, InputStream stream, Limits limits) throws IOException {
    return new TextLines(path, RecordLines.ofAnyBytes(stream, limits.recordCharacters()));
  }

  /**
   * The next lines: at least one, and no more than lie ready, so that who writes a line and waits
   * for the answer gets it; none after the last.
   */
  public List<Numbered> next(int most) throws IOException {
    List<Numbered> next = new ArrayList<>();
    do {
      Optional<RecordLines.Numbered> line = lines.next();
      if (line.isEmpty()) {
        return next;
      }
      next.add(numbered(line.get()));
    } while (next.size() < most && lines.isReady());
    return next;
  }

  private Numbered numbered(RecordLines.Numbered line) {
    return line.content()
        .match(
            text -> new Numbered(line.number(), text, Optional.empty()),
            why ->
                new Numbered(
                    line.number(), "", Optional.of(new Problem(path + ":" + line.number(), why))));
  }
}
