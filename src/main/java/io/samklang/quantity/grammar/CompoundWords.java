package io.samklang.quantity.grammar;

import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

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

  /** The beginning of a longer word that is looked up has at least so many letters. */
  private static final int MIN_PART = 3;

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt((String s) -> -s.length()).thenComparing(s -> s);

  private final Map<String, Part> parts = new HashMap<>();
  private final List<String> lasting = new ArrayList<>();
  private final Set<String> periods = new HashSet<>();
  private final Map<String, String> joints = new TreeMap<>(LONGEST_FIRST);
  private final UnitTable units;
  private final int longest;

  private CompoundWords(LanguageTag language, UnitTable units) {
    this.units = units;
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
    if (row.cell(0).equals("joint")) {
      joints.put(form, row.cell(2));
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
   * What a folded word means as a second part: as a whole, as a unit, or by what it begins with
   * ({@code årskontrakt}, {@code kilometersløp}).
   */
  Optional<Part> known(String word) {
    return whole(word).or(() -> unit(word)).or(() -> begun(word)).or(() -> begunUnit(word));
  }

  private Optional<Part> unit(String word) {
    return units.word(word).map(unit -> new Part(Kind.UNIT, Optional.of(unit)));
  }

  private Optional<Part> begun(String word) {
    return longest(word, MIN_PART, this::whole);
  }

  private Optional<Part> begunUnit(String word) {
    return longest(word, MIN_PART + 1, this::unit);
  }

  private static Optional<Part> longest(
      String word, int least, Function<String, Optional<Part>> table) {
    for (int end = word.length() - 1; end >= least; end--) {
      Optional<Part> part = table.apply(word.substring(0, end));
      if (part.isPresent()) {
        return part;
      }
    }
    return Optional.empty();
  }

  /**
   * What is counted in the middle of a word.
   *
   * @param at where in the word it begins
   * @param noun as the table has it
   */
  record Joint(int at, String noun) {}

  /** The counted noun inside a folded word that goes on after it: {@code tomålsledelse}. */
  Optional<Joint> joint(String word) {
    for (Map.Entry<String, String> joint : joints.entrySet()) {
      int at = word.indexOf(joint.getKey(), 2);
      if (at > 0 && at + joint.getKey().length() <= word.length()) {
        return Optional.of(new Joint(at, joint.getValue()));
      }
    }
    return Optional.empty();
  }

  /** Whether a folded word is a noun that is counted inside of longer words. */
  boolean isCounted(String word) {
    return joints.containsKey(word);
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
