package io.samklang.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with its letters composed (Unicode NFC), and the way back to where they stand as read:
 * {@code a} and a ring above become one {@code å}. Word tables and models know composed letters
 * only; spans that leave the program are those of the text as read.
 */
public final class ComposedText {
  private static final int[] SAME = {};

  private final String original;
  private final String text;

  /**
   * For each composed character, and for the end of the text, where it begins in the original; the
   * characters of a cluster that was changed all begin with it. Empty where nothing was changed.
   */
  private final int[] starts;

  private ComposedText(String original, String text, int[] starts) {
    this.original = original;
    this.text = text;
    this.starts = starts;
  }

  /** Composes a text; what is composed already, as nearly all is, costs one look at it. */
  public static ComposedText of(String original) {
    return Normalizer.isNormalized(original, Normalizer.Form.NFC)
        ? new ComposedText(original, original, SAME)
        : new Composing(original).compose();
  }

  /** The composed text. */
  public String text() {
    return text;
  }

  /** Where a span of the composed text stands in the original; no letter is cut in two. */
  public Span toOriginal(Span composed) {
    if (starts.length == 0) {
      return composed;
    }
    int end = composed.end();
    while (!composed.isEmpty() && end < text.length() && starts[end] == starts[end - 1]) {
      end++;
    }
    return new Span(starts[composed.start()], starts[end]);
  }

  /** Where a span of the original stands in the composed text; no letter is cut in two. */
  public Span toComposed(Span of) {
    if (starts.length == 0) {
      return of;
    }
    int start = firstFrom(of.start());
    if (starts[start] > of.start()) {
      start = firstFrom(starts[start - 1]);
    }
    return new Span(start, of.isEmpty() ? start : firstFrom(of.end()));
  }

  /** What stands in the original at a span of the composed text. */
  public String originalAt(Span composed) {
    return toOriginal(composed).of(original);
  }

  /** The first composed character that begins at {@code offset} of the original, or after it. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Composes cluster by cluster: a character and the marks after it. */
  private static final class Composing {
    private final String original;
    private final StringBuilder text;
    private int[] starts;

    Composing(String original) {
      this.original = original;
      this.text = new StringBuilder(original.length());
      this.starts = new int[original.length() + 1];
    }

    ComposedText compose() {
      int start = 0;
      while (start < original.length()) {
        int end = clusterEnd(start);
        add(start, end);
        start = end;
      }
      mark(text.length(), original.length());
      return new ComposedText(original, text.toString(), Arrays.copyOf(starts, text.length() + 1));
    }

    private int clusterEnd(int start) {
      int end = start + Character.charCount(original.codePointAt(start));
      while (end < original.length() && joins(original.codePointAt(end))) {
        end += Character.charCount(original.codePointAt(end));
      }
      return end;
    }

    private void add(int start, int end) {
      String cluster = original.substring(start, end);
      String composed =
          cluster.length() == 1 && cluster.charAt(0) < 0x80
              ? cluster
              : Normalizer.normalize(cluster, Normalizer.Form.NFC);
      boolean same = composed.equals(cluster);
      for (int i = 0; i < composed.length(); i++) {
        mark(text.length() + i, same ? start + i : start);
      }
      text.append(composed);
    }

    /** A few composed letters are longer than what they are made of. */
    private void mark(int at, int offset) {
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, at + at / 2 + 1);
      }
      starts[at] = offset;
    }

    /** Whether a character may be composed with one before it: marks, Korean vowels and finals. */
    private static boolean joins(int codePoint) {
      return switch (Character.getType(codePoint)) {
        case Character.NON_SPACING_MARK,
            Character.COMBINING_SPACING_MARK,
            Character.ENCLOSING_MARK ->
            true;
        default -> codePoint >= 0x1160 && codePoint <= 0x11ff;
      };
    }
  }
}
