package io.samklang.quantity.grammar;

import io.samklang.quantity.grammar.Phrases.Hit;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.Optional;

/** Finds the words around a number that make it a bound or approximate. */
final class HedgeReader {
  private static final PerLanguage<HedgeReader> BY_LANGUAGE = new PerLanguage<>(HedgeReader::new);

  private static final int MAX_HEDGES = 3;

  private final Phrases<Hedge> before = Phrases.backwards();
  private final Phrases<Hedge> after = Phrases.forwards();
  private final Phrases<Hedge> inside = Phrases.forwards();
  private final HedgePrepositions prepositions = new HedgePrepositions();

  private HedgeReader(LanguageTag language) {
    for (Table.Row row : Table.read(language, "hedges.tsv")) {
      if (prepositions.read(row)) {
        continue;
      }
      if (row.cell(0).equals("inside")) {
        row.list(2).forEach(word -> inside.add(word, Hedge.parse(row.cell(1))));
        continue;
      }
      Hedge hedge = Hedge.parse(row.cell(0));
      row.list(1).forEach(phrase -> before.add(phrase, hedge));
      row.list(2).forEach(phrase -> after.add(phrase, hedge));
    }
  }

  static HedgeReader of(LanguageTag language) {
    return BY_LANGUAGE.get(language);
  }

  /**
   * The claim with the hedges next to it; those before it win over one between its article and its
   * unit, and that over those after it.
   */
  Claim apply(Lexed text, Claim claim) {
    Claim before = before(text, claim);
    if (!before.hedge().equals(claim.hedge())) {
      return before;
    }
    int at = claim.from() + 1;
    return inside(text, at)
        .filter(hedge -> claim.end() > at + 1)
        .map(hedge -> claim.claiming(hedge.apply(claim.amount())).hedgedBy(text.at(at).span()))
        .orElseGet(() -> after(text, claim, claim.end()));
  }

  /** The adjective at {@code at} that hedges the unit after it: {@code en knapp time}. */
  Optional<Hedge> inside(Lexed text, int at) {
    return text.isSameLine(at) ? inside.find(text, at).map(Hit::value) : Optional.empty();
  }

  private Claim before(Lexed text, Claim claim) {
    Claim result = claim;
    int at = claim.from() - 1;
    for (int i = 0; i < MAX_HEDGES && text.isSameLine(at + 1); i++) {
      Optional<Hit<Hedge>> hit = at < 0 ? Optional.empty() : before.find(text, at);
      if (hit.isEmpty()) {
        return result;
      }
      Hedge hedge = hit.get().value();
      int start = hit.get().end();
      if (prepositions.isOther(text, start, at + 1, claim)) {
        return result;
      }
      if (hedge != Hedge.EXACTLY) {
        Span words = text.span(start, at + 1);
        return claim.claiming(hedge.apply(claim.amount())).hedgedBy(words);
      }
      at = start - 1;
    }
    return result;
  }

  /** {@code 44 + 9}. */
  private static boolean isSum(Lexed text, int at) {
    return text.is(at - 1, "+") && text.at(at).isDigits() && text.isSameLine(at);
  }

  /** The claim with the hedge that begins at {@code at}: after the number, or after its noun. */
  Claim after(Lexed text, Claim claim, int at) {
    Optional<Hit<Hedge>> hit = text.isSameLine(at) ? after.find(text, at) : Optional.empty();
    return hit.filter(h -> !isSum(text, h.end()))
        .map(h -> claim.claiming(h.value().apply(claim.amount())).hedgedBy(text.span(at, h.end())))
        .orElse(claim);
  }
}
