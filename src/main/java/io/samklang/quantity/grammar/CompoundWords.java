package io.samklang.quantity.grammar;

import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Second parts of compounds whose first part is a number: {@code -åring}, {@code -köpfige}. */
final class CompoundWords {
  /** What a second part makes of the number. */
  enum Kind {
    AGE,
    LENGTH,
    SPAN,
    COUNT,
    UNIT,
    TIMES
  }

  /**
   * A second part.
   *
   * @param unit empty for counts
   */
  record Part(Kind kind, Optional<UnitWord> unit) {}

  private final Map<String, Part> parts = new HashMap<>();
  private final List<String> lasting = new ArrayList<>();
  private final Set<String> periods = new HashSet<>();
  private final int longest;

  private CompoundWords(LanguageTag language, UnitTable units) {
    for (Table.Row row : Table.read(language, "compounds.tsv")) {
      for (String ending : row.cell(3).split(",", -1)) {
        add(row, row.cell(2) + ending.strip(), units);
      }
    }
    longest = parts.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  static CompoundWords of(LanguageTag language, UnitTable units) {
    return new CompoundWords(language, units);
  }

  private void add(Table.Row row, String form, UnitTable units) {
    if (row.cell(0).equals("lasting")) {
      lasting.add(form);
      return;
    }
    if (row.cell(0).equals("period")) {
      periods.add(form);
      return;
    }
    Kind kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
    parts.putIfAbsent(form, new Part(kind, row.find(1).map(unit -> unit(unit, units))));
  }

  private static UnitWord unit(String code, UnitTable units) {
    return units
        .word(code)
        .orElseGet(() -> new UnitWord(UnitWord.Kind.DURATION, code, BigDecimal.ONE, List.of()));
  }

  /** The second part that a folded word is as a whole. */
  Optional<Part> whole(String word) {
    return Optional.ofNullable(parts.get(word));
  }

  /**
   * The longest second part that a folded word ends with.
   *
   * @param at where in the word it begins
   */
  record Ending(int at, Part part) {}

  Optional<Ending> ending(String word) {
    for (int at = Math.max(2, word.length() - longest); at < word.length() - 2; at++) {
      Part part = parts.get(word.substring(at));
      if (part != null) {
        return Optional.of(new Ending(at, part));
      }
    }
    return Optional.empty();
  }

  /** Whether a second part makes a period of the calendar: {@code 1990-tallet}. */
  boolean isPeriod(String word) {
    return periods.contains(word);
  }

  /** Whether a noun lasts, so that a length of time before it is none of age. */
  boolean isLasting(String noun) {
    return lasting.stream().anyMatch(noun::endsWith);
  }
}
