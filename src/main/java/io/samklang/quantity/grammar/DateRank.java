package io.samklang.quantity.grammar;

import java.util.Optional;

/** Reads the rank before century, quarter and half: {@code 3.}, {@code 19:e}, {@code tredje}. */
final class DateRank {
  private final NumberWords numbers;

  DateRank(NumberWords numbers) {
    this.numbers = numbers;
  }

  /** A rank of at most two figures or in words. */
  Optional<DateFigures.Figure> read(Lexed text, int i) {
    if (text.at(i).isWord()) {
      return numbers
          .find(text, i, false)
          .filter(m -> m.ordinal() && m.value().signum() > 0 && m.value().precision() <= 2)
          .map(m -> new DateFigures.Figure(m.end(), m.value().intValue(), true));
    }
    if (text.isGlued(i) && text.at(i - 1).isWord()) {
      return Optional.empty();
    }
    return DateFigures.number(text, i, 2)
        .flatMap(n -> end(text, i + 1).map(end -> new DateFigures.Figure(end, n, true)));
  }

  private static Optional<Integer> end(Lexed text, int i) {
    if (text.isGlued(i) && text.is(i, ".")) {
      return Optional.of(i + 1);
    }
    boolean colon = text.isGlued(i) && text.is(i, ":") && text.isGlued(i + 1);
    return colon && text.at(i + 1).isWord() ? Optional.of(i + 2) : Optional.empty();
  }
}
