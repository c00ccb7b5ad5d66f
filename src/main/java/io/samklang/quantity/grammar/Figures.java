package io.samklang.quantity.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number in digits with its grouping and decimal marks: {@code 10 000}, {@code 10.000,5}, {@code
 * 10'000}, {@code 1,26}. Groups of three digits stand apart by one and the same mark: a blank of
 * any width, point, comma or apostrophe.
 *
 * @param end index of the lexeme after the last
 * @param value the likeliest reading: a point before three digits groups, a comma is the decimal
 *     sign, as in all three languages
 * @param alternatives the other reading where one point or comma stands before exactly three
 *     digits; three noughts are no decimals that anyone writes, so that they group after a comma
 *     too, and after a point can mean nothing else
 */
record Figures(int end, BigDecimal value, List<BigDecimal> alternatives) {
  /** More digits are no number but a code. */
  private static final int MAX_DIGITS = 21;

  private static final String BLANK = " ";

  Figures {
    alternatives = List.copyOf(alternatives);
  }

  /** Reads the figures that begin with the digits at {@code from}. */
  static Optional<Figures> find(Lexed text, int from) {
    if (!text.at(from).isDigits()) {
      return Optional.empty();
    }
    return new Reader(text, from).read();
  }

  /** Collects digits and marks, then decides what the marks mean. */
  private static final class Reader {
    private final Lexed text;
    private final int from;
    private final List<String> digits = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private int end;

    Reader(Lexed text, int from) {
      this.text = text;
      this.from = from;
    }

    Optional<Figures> read() {
      collect();
      int length = digits.stream().mapToInt(String::length).sum();
      return length > MAX_DIGITS || isPadded() ? Optional.empty() : interpret();
    }

    private void collect() {
      digits.add(text.raw(from));
      end = from + 1;
      while (takeMarked() || takeBlank()) {
        digits.add(text.raw(end - 1));
      }
    }

    private boolean takeMarked() {
      boolean marked =
          text.isGlued(end)
              && ".,'’‘".contains(text.raw(end))
              && text.isGlued(end + 1)
              && text.at(end + 1).isDigits();
      if (marked) {
        marks.add(text.raw(end).replace('’', '\'').replace('‘', '\''));
        end += 2;
      }
      return marked;
    }

    private boolean takeBlank() {
      boolean grouped =
          text.at(end).isDigits()
              && text.at(end).before() == Lexeme.Gap.ONE
              && text.raw(end).length() == 3
              && isGroupable()
              && !isDecimalGlued();
      if (grouped) {
        marks.add(BLANK);
        end++;
      }
      return grouped;
    }

    private boolean isGroupable() {
      String first = digits.get(0);
      return first.length() <= 3
          && !first.startsWith("0")
          && marks.stream().allMatch(BLANK::equals);
    }

    /** In {@code 18 300.000} the blank separates two numbers. */
    private boolean isDecimalGlued() {
      return text.isGlued(end + 1)
          && text.raw(end + 1).equals(".")
          && text.isGlued(end + 2)
          && text.at(end + 2).isDigits()
          && text.raw(end + 2).length() == 3;
    }

    private Optional<Figures> interpret() {
      int groups = groups();
      int rest = marks.size() - groups;
      if (rest == 0) {
        return Optional.of(grouped(groups));
      }
      boolean decimal = rest == 1 && ".,".contains(marks.get(groups));
      boolean other = groups == 0 || !marks.get(0).equals(marks.get(groups));
      return decimal && other
          ? Optional.of(new Figures(end, decimal(groups), List.of()))
          : Optional.empty();
    }

    /** How many marks from the left group digits by three. */
    private int groups() {
      String first = digits.get(0);
      if (first.length() > 3 || first.startsWith("0")) {
        return 0;
      }
      int count = 0;
      while (count < marks.size()
          && marks.get(count).equals(marks.get(0))
          && digits.get(count + 1).length() == 3) {
        count++;
      }
      return count;
    }

    private boolean isPadded() {
      return digits.get(0).length() > 1 && digits.get(0).startsWith("0");
    }

    private Figures grouped(int groups) {
      BigDecimal whole = new BigDecimal(String.join("", digits));
      boolean open = groups == 1 && ".,".contains(marks.get(0));
      if (!open) {
        return new Figures(end, whole, List.of());
      }
      BigDecimal fraction = decimal(0);
      if (digits.get(1).equals("000")) {
        boolean point = marks.get(0).equals(".");
        return new Figures(end, whole, point ? List.of() : List.of(fraction));
      }
      return marks.get(0).equals(".")
          ? new Figures(end, whole, List.of(fraction))
          : new Figures(end, fraction, List.of(whole));
    }

    private BigDecimal decimal(int groups) {
      String whole = String.join("", digits.subList(0, groups + 1));
      return new BigDecimal(whole + "." + digits.get(groups + 1));
    }
  }
}
