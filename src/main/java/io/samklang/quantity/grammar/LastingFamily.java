package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Precision;
import io.samklang.quantity.Quantity;
import io.samklang.quantity.Site;
import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Lengths of time without a number: {@code wochenlang}, {@code årelange}, {@code veckolång}. */
final class LastingFamily implements Family {
  private final Phrases<Length> lengths = Phrases.forwards();

  /** At least so many of a unit. */
  private record Length(BigDecimal least, String unit) {}

  LastingFamily(LanguageTag language) {
    for (Table.Row row : Table.read(language, "lasting.tsv")) {
      Length length = new Length(new BigDecimal(row.cell(0)), row.cell(1));
      for (String ending : row.list(3)) {
        row.list(2).forEach(stem -> lengths.add(stem + ending, length));
      }
    }
  }

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    for (int i = 0; i < text.size(); i++) {
      int from = i;
      lengths.find(text, i).map(hit -> candidate(text, from, hit)).ifPresent(out);
    }
  }

  private static Candidate candidate(Lexed text, int from, Phrases.Hit<Length> hit) {
    Optional<BigDecimal> least = Optional.of(hit.value().least());
    Amount amount =
        new Amount(Optional.empty(), least, Optional.empty(), Precision.AT_LEAST, List.of());
    Site site = Site.of(text.span(from, hit.end()));
    return Candidate.of(
        new Quantity.Duration(
            site, Optional.of(amount), hit.value().unit(), false, Optional.empty()),
        Strength.CONTEXT);
  }
}
