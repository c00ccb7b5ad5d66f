package io.samklang.quantity.grammar;

import io.samklang.quantity.Quantity;
import io.samklang.quantity.Site;
import io.samklang.quantity.grammar.OrdinalWords.Role;
import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Ranks that are nouns: {@code blev etta}, {@code kom på delt trea}, {@code VM-trea}, {@code Trean
 * Anna Fenninger}, {@code ble toer}.
 */
final class RankNounFamily implements Family {
  /** Lexemes between a verb and the rank: {@code slutade Sverige fyra}. */
  private static final int REACH = 3;

  private final OrdinalWords words;
  private final Map<String, BigDecimal> nouns = new HashMap<>();
  private final Map<String, BigDecimal> definite = new HashMap<>();

  RankNounFamily(LanguageTag language) {
    words = OrdinalWords.of(language);
    for (Table.Row row : Table.read(language, "rank-nouns.tsv")) {
      BigDecimal rank = new BigDecimal(row.cell(0));
      row.list(1).forEach(form -> nouns.put(form, rank));
      row.list(2).forEach(form -> definite.put(form, rank));
    }
  }

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    for (int i = 0; i < text.size() && !nouns.isEmpty(); i++) {
      int at = i;
      rank(text, i).map(rank -> candidate(text, at, rank)).ifPresent(out);
    }
  }

  private Optional<BigDecimal> rank(Lexed text, int i) {
    String form = text.at(i).form();
    Optional<BigDecimal> noun = Optional.ofNullable(nouns.get(form));
    Optional<BigDecimal> named = Optional.ofNullable(definite.get(form));
    return noun.filter(rank -> isReached(text, i) || isJoined(text, i))
        .or(() -> named.filter(rank -> isJoined(text, i) || isPerson(text, i + 1)))
        .or(() -> compound(form));
  }

  /** Whether a verb of placing stands before it: {@code kom}, {@code slutade}. */
  private boolean isReached(Lexed text, int i) {
    for (int at = i - 1; at >= i - REACH && text.isSameLine(at + 1); at--) {
      if (words.is(Role.PLACED, text, at)) {
        return true;
      }
      if (!text.isCapitalised(at) && !words.is(Role.SHARED, text, at)) {
        return false;
      }
    }
    return false;
  }

  /** {@code VM-trea}. */
  private static boolean isJoined(Lexed text, int i) {
    return text.isGlued(i) && Boundaries.isDash(text, i - 1) && text.isCapitalised(i - 2);
  }

  private static boolean isPerson(Lexed text, int i) {
    return text.isSameLine(i) && text.isCapitalised(i) && text.isCapitalised(i + 1);
  }

  /** {@code världsetta}. */
  private Optional<BigDecimal> compound(String form) {
    return words.all(Role.RANKED).stream()
        .filter(form::startsWith)
        .map(start -> form.substring(start.length()))
        .flatMap(
            end ->
                Optional.ofNullable(nouns.get(end))
                    .or(() -> Optional.ofNullable(definite.get(end)))
                    .stream())
        .findFirst();
  }

  private static Candidate candidate(Lexed text, int at, BigDecimal rank) {
    Site site = Site.of(text.span(at, at + 1));
    return Candidate.of(new Quantity.Ordinal(site, rank, Optional.empty()), Strength.CONTEXT);
  }
}
