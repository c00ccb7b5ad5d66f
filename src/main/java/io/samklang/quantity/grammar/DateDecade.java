package io.samklang.quantity.grammar;

import io.samklang.quantity.DateValue.Grain;
import java.util.Optional;

/**
 * Decades and centuries: {@code 1980-tallet}, {@code 80er Jahre}, {@code åttiotalet}, {@code 19.
 * Jahrhundert}, {@code 1800-talet}.
 *
 * <p>The 19th century is read as 1800 to 1899, as {@code 1800-tallet} says and everyone means.
 * Decades without a century are those of the twentieth.
 */
final class DateDecade implements DateRule {
  private static final int CENTURY_OF_DECADES = 1900;

  private final DateWords words;
  private final NumberWords numbers;
  private final AgeDecades ages;

  DateDecade(DateWords words, NumberWords numbers) {
    this.words = words;
    this.numbers = numbers;
    this.ages = new AgeDecades(words);
  }

  @Override
  public Optional<DateMatch> at(Lexed text, int i) {
    return ofCentury(text, i)
        .or(() -> inWords(text, i))
        .or(() -> inFigures(text, i))
        .or(() -> century(text, i));
  }

  /** {@code i 60-årene}, unless it is someone who is in them. */
  private Optional<DateMatch> ofCentury(Lexed text, int i) {
    return ages.find(text, i)
        .filter(hit -> !ages.isOfPerson(text, i))
        .map(hit -> decade(i, hit.end(), CENTURY_OF_DECADES + hit.number()));
  }

  private Optional<DateMatch> inWords(Lexed text, int i) {
    Optional<DateMatch> decade =
        words
            .find(DateRole.DECADE_WORD, text, i)
            .map(h -> decade(i, years(text, h.end()), CENTURY_OF_DECADES + h.number()));
    return decade.or(
        () ->
            words
                .find(DateRole.CENTURY_WORD, text, i)
                .map(
                    h ->
                        DateMatch.certain(
                            i, h.end(), DateValues.years(h.number(), Grain.CENTURY))));
  }

  private int years(Lexed text, int i) {
    int word = text.is(i, "-") && text.isGlued(i) ? i + 1 : i;
    int end = words.skip(DateRole.DECADE_YEARS, text, word);
    return end > word ? end : i;
  }

  private static DateMatch decade(int from, int end, int first) {
    return DateMatch.certain(from, end, DateValues.years(first, Grain.DECADE));
  }

  private Optional<DateMatch> inFigures(Lexed text, int i) {
    Optional<Integer> first = DateFigures.number(text, i, 4).filter(n -> n % 10 == 0);
    if (first.isEmpty() || text.isGlued(i) && text.at(i - 1).isWord()) {
      return Optional.empty();
    }
    boolean full = text.at(i).form().length() == 4;
    boolean hyphen = text.isGlued(i + 1) && text.is(i + 1, "-");
    int suffix = hyphen ? i + 2 : i + 1;
    if (!text.isGlued(suffix)) {
      return Optional.empty();
    }
    int end = words.skip(DateRole.DECADE_SUFFIX, text, suffix);
    int closed = end > suffix ? years(text, end) : words.skip(DateRole.DECADE_YEARS, text, suffix);
    boolean said = full || closed > end || words.endsBefore(DateRole.ARTICLE, text, i);
    boolean enough =
        closed > suffix && (hyphen || said) && !isCompound(text, closed) && (full || end > suffix);
    return enough ? named(i, closed, first.get(), full) : Optional.empty();
  }

  private static boolean isCompound(Lexed text, int i) {
    return text.isGlued(i) && text.is(i, "-") && text.isGlued(i + 1) && text.at(i + 1).isWord();
  }

  private static Optional<DateMatch> named(int from, int end, int number, boolean full) {
    if (full) {
      boolean hundred = number % 100 == 0;
      Grain grain = hundred ? Grain.CENTURY : Grain.DECADE;
      return number >= DateFigures.FIRST_YEAR && number <= DateFigures.LAST_YEAR
          ? Optional.of(DateMatch.certain(from, end, DateValues.years(number, grain)))
          : Optional.empty();
    }
    return number >= 10 && number <= 90
        ? Optional.of(decade(from, end, CENTURY_OF_DECADES + number))
        : Optional.empty();
  }

  private Optional<DateMatch> century(Lexed text, int i) {
    return new DateRank(numbers)
        .read(text, i)
        .filter(rank -> rank.value() >= 1 && rank.value() <= 22)
        .flatMap(
            rank ->
                words
                    .find(DateRole.CENTURY, text, rank.end())
                    .map(
                        h ->
                            DateMatch.certain(
                                i,
                                h.end(),
                                DateValues.years((rank.value() - 1) * 100, Grain.CENTURY))));
  }
}
