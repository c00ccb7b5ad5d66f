package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Quantity.Duration;
import io.samklang.quantity.Site;
import io.samklang.quantity.grammar.DateWords.Hit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Ages to the decade: {@code en mann i 40-årene}, {@code i 40-årsåldern}, {@code ein Mann in den
 * Vierzigern}, {@code Mitte vierzig}. Someone in the forties is 40 to 49.
 */
final class AgeDecadeFamily implements Family {
  private static final int LAST_OF_DECADE = 9;

  private final DateWords words;
  private final NumberWords numbers;
  private final AgeDecades decades;

  AgeDecadeFamily(DateWords words, NumberWords numbers) {
    this.words = words;
    this.numbers = numbers;
    this.decades = new AgeDecades(words);
  }

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    for (int i = 0; i < text.size(); i++) {
      int from = i;
      of(text, i).ifPresent(hit -> out.accept(candidate(text, from, hit)));
    }
  }

  private Optional<Hit> of(Lexed text, int i) {
    Optional<Hit> either = decades.find(text, i).filter(hit -> decades.isOfPerson(text, i));
    return either
        .or(() -> words.find(DateRole.AGE_WORD, text, i))
        .or(() -> decades.suffixed(DateRole.AGE_SUFFIX, text, i))
        .or(() -> part(text, i));
  }

  /** {@code Anfang 30}, {@code Ende fünfzig}. */
  private Optional<Hit> part(Lexed text, int i) {
    boolean part = text.isSameLine(i) && words.find(DateRole.AGE_PART, text, i - 1).isPresent();
    return part ? tens(text, i).filter(hit -> isFree(text, hit.end())) : Optional.empty();
  }

  private Optional<Hit> tens(Lexed text, int i) {
    Optional<Integer> number =
        text.at(i).isDigits()
            ? DateFigures.number(text, i, 2)
            : numbers.cardinal(text.at(i).form()).map(BigDecimal::intValue);
    return number.filter(AgeDecades::isDecade).map(n -> new Hit(i + 1, Integer.toString(n)));
  }

  /** Whether neither figures nor a noun that may be counted follow. */
  private static boolean isFree(Lexed text, int i) {
    boolean mark = text.is(i, ".") && text.isGlued(i);
    int next = mark ? i + 1 : i;
    return !text.at(next).isDigits()
        && !(text.isSameLine(next) && text.isCapitalised(next) && !mark)
        && !(text.isGlued(i) && !text.at(i).isMark())
        && Boundaries.closes(text, i);
  }

  private static Candidate candidate(Lexed text, int from, Hit hit) {
    BigDecimal low = BigDecimal.valueOf(hit.number());
    BigDecimal high = low.add(BigDecimal.valueOf(LAST_OF_DECADE));
    Site site = Site.of(text.span(from, hit.end()));
    Optional<Amount> years = Optional.of(Amount.between(low, high));
    Duration age = new Duration(site, years, "year", true, Optional.empty());
    return Candidate.of(age, Strength.CERTAIN);
  }
}
