package io.samklang.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * On which lines of its file an article's text stands, where the text was taken out of markup and
 * is not the file itself.
 *
 * @param marks in ascending order of offset; empty where nothing is known
 */
public record SourceLines(List<Mark> marks) {
  public static final SourceLines UNKNOWN = new SourceLines(List.of());

  public SourceLines {
    marks = List.copyOf(marks);
  }

  /**
   * From an offset of the text on, up to the next mark, it stands on a line of the file.
   *
   * @param offset 0-based, in UTF-16 code units of the article's text
   * @param line 1-based line of the file
   */
  public record Mark(int offset, int line) {
    public Mark {
      if (offset < 0 || line < 1) {
        throw new IllegalArgumentException("no mark: " + offset + " on line " + line);
      }
    }
  }

  /** The line of an offset; empty where nothing is known of it. */
  public Optional<Integer> lineOf(int offset) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).offset() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(marks.get(low - 1).line());
  }

  /** The same lines for a text that begins {@code by} offsets further on. */
  public SourceLines shift(int by) {
    return new SourceLines(marks.stream().map(m -> new Mark(m.offset + by, m.line)).toList());
  }

  /** These lines and then those of a later part of the text. */
  public SourceLines then(SourceLines later) {
    List<Mark> all = new ArrayList<>(marks);
    all.addAll(later.marks);
    return new SourceLines(all);
  }
}
