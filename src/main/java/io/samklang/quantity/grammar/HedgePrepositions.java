package io.samklang.quantity.grammar;

import io.samklang.quantity.grammar.UnitWord.Kind;
import java.util.HashMap;
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

  /** By the word, the words before it after which it is no bound. */
  private final Map<String, Set<String>> among = new HashMap<>();

  /** By the word, the words before it after which it is a bound of a length of time. */
  private final Map<String, Set<String>> during = new HashMap<>();

  /** Takes in a row of the table of hedges; false where it is one of hedges proper. */
  boolean read(Table.Row row) {
    boolean own = row.cell(0).equals(AMONG) || row.cell(0).equals(DURING);
    if (own) {
      Map<String, Set<String>> table = row.cell(0).equals(AMONG) ? among : during;
      table.put(row.cell(1), forms(row.list(2)));
    }
    return own;
  }

  private static Set<String> forms(List<String> words) {
    return words.stream().map(Lexer::fold).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the word from lexeme {@code from} to {@code end} is no bound of the claim after it. */
  boolean isOther(Lexed text, int from, int end, Claim claim) {
    if (end != from + 1) {
      return false;
    }
    String word = text.at(from).form();
    String before = text.isSameLine(from) ? text.at(from - 1).form() : "";
    boolean lasts = claim.unit().filter(u -> u.is(Kind.DURATION)).isPresent();
    boolean time = lasts && during.containsKey(word);
    return among.getOrDefault(word, Set.of()).contains(before)
        || time && !during.getOrDefault(word, Set.of()).contains(before);
  }
}
