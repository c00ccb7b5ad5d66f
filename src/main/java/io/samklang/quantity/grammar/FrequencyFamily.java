package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Site;
import io.samklang.quantity.grammar.DateFigures.Figure;
import io.samklang.quantity.grammar.OrdinalWords.Role;
import io.samklang.text.LanguageTag;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How long it takes until something comes again, said by a rank: {@code hver tredje uke}, {@code
 * jeden zweiten Tag}, {@code vart fjärde år}, {@code annenhver time}. The same length of time as
 * {@code alle drei Wochen}.
 */
final class FrequencyFamily implements Family {
  private static final int SECOND = 2;

  private final OrdinalWords words;
  private final DateRank ranks;
  private final UnitTable units;

  FrequencyFamily(LanguageTag language) {
    words = OrdinalWords.of(language);
    ranks = new DateRank(NumberWords.of(language));
    units = UnitTable.of(language);
  }

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    for (int i = 0; i < text.size(); i++) {
      int from = i;
      rank(text, i).flatMap(rank -> interval(text, from, rank)).ifPresent(out);
    }
  }

  private Optional<Figure> rank(Lexed text, int at) {
    if (words.is(Role.OTHER, text, at)) {
      return Optional.of(new Figure(at + 1, SECOND, true));
    }
    return words.is(Role.EACH, text, at) && text.isSameLine(at + 1)
        ? ranks.read(text, at + 1).filter(rank -> rank.value() >= SECOND)
        : Optional.empty();
  }

  private Optional<Candidate> interval(Lexed text, int from, Figure rank) {
    return units
        .after(text, rank.end())
        .filter(hit -> hit.value().is(UnitWord.Kind.DURATION))
        .filter(hit -> Boundaries.closes(text, hit.end()))
        .map(hit -> candidate(text, from, hit, Amount.exact(rank.value())));
  }

  private static Candidate candidate(
      Lexed text, int from, Phrases.Hit<UnitWord> unit, Amount amount) {
    Site site = Site.of(text.span(from, unit.end()));
    return Candidate.of(
        unit.value().quantity(site, amount, false, Optional.empty()), Strength.CERTAIN);
  }
}
