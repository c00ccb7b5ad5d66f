package io.samklang.quantity.grammar;

import io.samklang.quantity.grammar.UnitWord.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of bounds that are prepositions too: {@code eine Umfrage unter 2000 Schülern} asked just so
 * many, and {@code under tre dagar} is for three days in Swedish.
 */
final class HedgePrepositions {
  private static final String AMONG = "among";
  private static final String DURING = "during";
  private static final String SPREAD = "spread";
  private static final String WITHIN = "within";
  private static final BigDecimal MOST_OF_FEW = BigDecimal.valueOf(4);

  /** By the word, the words before it after which it is no bound. */
  private final Map<String, Set<String>> among = new HashMap<>();

  /** By the word, the words before it after which it is a bound of a length of time. */
  private final Map<String, Set<String>> during = new HashMap<>();

  /** Words that say over how many of something it is spread, where these are few. */
  private final Set<String> spread = new HashSet<>();

  /** Words that are a bound of a length or a length of time only. */
  private final Set<String> within = new HashSet<>();

  /** Takes in a row of the table of hedges; false where it is one of hedges proper. */
  boolean read(Table.Row row) {
    if (row.cell(0).equals(SPREAD)) {
      return spread.add(row.cell(1));
    }
    if (row.cell(0).equals(WITHIN)) {
      return within.add(row.cell(1));
    }
    boolean own = row.cell(0).equals(AMONG) || row.cell(0).equals(DURING);
    if (own) {
      Map<String, Set<String>> table = row.cell(0).equals(AMONG) ? among : during;
      table.put(row.cell(1), forms(row.list(2)));
    }
    return own;
  }

  /** Two, three or four: nobody says more than three people. */
  private static boolean isFew(BigDecimal value) {
    return value.compareTo(BigDecimal.ONE) > 0 && value.compareTo(MOST_OF_FEW) <= 0;
  }

  private static Set<String> forms(List<String> words) {
    return words.stream().map(Lexer::fold).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the word from lexeme {@code from} to {@code end} is no bound of the claim after it. */
  boolean isOther(Lexed text, int from, int end, Claim claim) {
    String word = text.at(from).form();
    boolean extent =
        claim.unit().filter(u -> u.is(Kind.DURATION) || u.is(Kind.MEASURE)).isPresent();
    if (within.contains(word)) {
      return !extent;
    }
    if (end != from + 1) {
      return false;
    }
    String before = text.isSameLine(from) ? text.at(from - 1).form() : "";
    boolean lasts = claim.unit().filter(u -> u.is(Kind.DURATION)).isPresent();
    boolean time = lasts && during.containsKey(word);
    boolean few =
        claim.unit().isEmpty()
            && claim.amount().value().filter(HedgePrepositions::isFew).isPresent();
    return few && spread.contains(word)
        || among.getOrDefault(word, Set.of()).contains(before)
        || time && !during.getOrDefault(word, Set.of()).contains(before);
  }
}
