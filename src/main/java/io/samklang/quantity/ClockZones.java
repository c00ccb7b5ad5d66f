package io.samklang.quantity;

import io.samklang.text.TsvTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How far time zones lie apart, by the names that news gives them. */
final class ClockZones {
  private static final Map<String, List<Integer>> OFFSETS = read();

  private ClockZones() {}

  /**
   * Minutes that the clock of {@code a} is ahead of that of {@code b}: several where summer time is
   * left open, none where a name is not known.
   */
  static List<Integer> ahead(Optional<String> a, Optional<String> b) {
    return offsets(a).stream()
        .flatMap(x -> offsets(b).stream().map(y -> x - y))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Integer> offsets(Optional<String> zone) {
    return zone.map(z -> OFFSETS.getOrDefault(z.toLowerCase(Locale.ROOT), List.of()))
        .orElse(List.of());
  }

  private static Map<String, List<Integer>> read() {
    Map<String, List<Integer>> offsets = new HashMap<>();
    for (TsvTable.Row row : TsvTable.read("/units/zones.tsv")) {
      offsets.put(
          row.at(0), Arrays.stream(row.at(1).split(",", -1)).map(Integer::valueOf).toList());
    }
    return Map.copyOf(offsets);
  }
}
