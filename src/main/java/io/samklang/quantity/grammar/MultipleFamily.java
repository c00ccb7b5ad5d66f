package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Quantity;
import io.samklang.quantity.Site;
import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/** Multiples in one word: {@code dobbelt så}, {@code verdreifacht}, {@code halverats}. */
final class MultipleFamily implements Family {
  private final Phrases<BigDecimal> multiples = Phrases.forwards();
  private final HedgeReader hedges;

  MultipleFamily(LanguageTag language) {
    for (Table.Row row : Table.read(language, "multiples.tsv")) {
      row.list(1).forEach(form -> multiples.add(form, new BigDecimal(row.cell(0))));
    }
    hedges = HedgeReader.of(language);
  }

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    for (int i = 0; i < text.size(); i++) {
      int from = i;
      multiples
          .find(text, i)
          .map(hit -> new Numeral(from, hit.end(), Amount.exact(hit.value()), Numeral.Form.WORDS))
          .map(numeral -> hedges.apply(text, Claim.of(numeral)))
          .ifPresent(claim -> out.accept(candidate(text, claim)));
    }
  }

  private static Candidate candidate(Lexed text, Claim claim) {
    Site site = new Site(text.span(claim.from(), claim.end()), claim.hedge());
    return Candidate.of(
        new Quantity.Cardinal(site, Optional.of(claim.amount()), Optional.empty()), Strength.FORM);
  }
}
