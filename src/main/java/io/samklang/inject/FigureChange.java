package io.samklang.inject;

import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes figures; their grouping, decimal sign and length stay. */
final class FigureChange {
  private static final Pattern FIGURES =
      Pattern.compile("\\d+(?:[.,'’\\u00a0\\u2009\\u202f ]\\d+)*");

  /** What no rounding, conversion or hedge explains: a change to two thirds or less. */
  private static final double PLAIN = 1.5;

  /** Only the first figures are changed: a change further back is lost in rounding. */
  private static final int TELLING = 2;

  private FigureChange() {}

  /** Where the first figures of a text stand, with all their groups; empty if there are none. */
  static Optional<Span> find(String text) {
    Matcher matcher = FIGURES.matcher(text);
    return matcher.find()
        ? Optional.of(new Span(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  /**
   * Other figures with one digit changed among the first two.
   *
   * @param plain whether only such a change will do as no rounding or hedge explains
   */
  static Optional<String> change(String figures, boolean plain, Random random) {
    List<String> all = new ArrayList<>();
    int seen = 0;
    for (int i = 0; i < figures.length() && seen < TELLING; i++) {
      if (Character.isDigit(figures.charAt(i)) && (seen > 0 || figures.charAt(i) != '0')) {
        seen++;
        addChanges(figures, i, seen == 1, all);
      }
    }
    List<String> fit = plain ? all.stream().filter(now -> isPlain(figures, now)).toList() : all;
    return fit.isEmpty() ? Optional.empty() : Optional.of(fit.get(random.nextInt(fit.size())));
  }

  private static void addChanges(String figures, int at, boolean first, List<String> all) {
    for (char digit = first ? '1' : '0'; digit <= '9'; digit++) {
      if (digit != figures.charAt(at)) {
        all.add(figures.substring(0, at) + digit + figures.substring(at + 1));
      }
    }
  }

  private static boolean isPlain(String was, String now) {
    double ratio = digits(was) / digits(now);
    return ratio >= PLAIN || ratio <= 1 / PLAIN;
  }

  /** The digits as one number: both have the same length, so the decimal sign matters not. */
  private static double digits(String figures) {
    return Double.parseDouble(figures.replaceAll("\\D", ""));
  }
}
