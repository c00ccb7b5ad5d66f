package io.samklang.quantity;

import io.samklang.text.TsvTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Nouns whose counts are compared with quantities of another kind. */
final class KindNouns {
  private static final List<TsvTable.Row> ROWS = TsvTable.read("/quantity/kind-nouns.tsv");
  private static final int LANGUAGES = 3;

  private KindNouns() {}

  /** {@code Jahrestag, årsdag}: which one is the number of years. */
  static boolean isAnniversary(Optional<Counted> counted) {
    return is("anniversary", counted);
  }

  /** {@code poeng, Punkte}: what percentage points are called too. */
  static boolean arePoints(Optional<Counted> counted) {
    return is("points", counted);
  }

  private static boolean is(String kind, Optional<Counted> counted) {
    return counted
        .map(c -> c.head().toLowerCase(Locale.ROOT))
        .filter(head -> ROWS.stream().anyMatch(row -> row.at(0).equals(kind) && ends(head, row)))
        .isPresent();
  }

  private static boolean ends(String head, TsvTable.Row row) {
    return IntStream.rangeClosed(1, LANGUAGES)
        .mapToObj(row::words)
        .flatMap(List::stream)
        .anyMatch(head::endsWith);
  }
}
