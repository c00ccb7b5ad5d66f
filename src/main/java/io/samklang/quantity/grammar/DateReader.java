package io.samklang.quantity.grammar;

import io.samklang.text.LanguageTag;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads dates of all kinds: the longest that any rule reads at a place, alone or in a run. */
final class DateReader {
  private static final Comparator<DateMatch> LONGEST =
      Comparator.comparingInt(DateMatch::end).thenComparing(DateMatch::strength);

  private final DateWords words;
  private final List<DateRule> rules;
  private final DateRun runs;
  private final DateFigures figures;
  private final WeekdayRule weekdays;

  DateReader(LanguageTag language, NumberWords numbers, DateWords words) {
    this.words = words;
    this.figures = new DateFigures(language, numbers);
    RelativeRule relative = new RelativeRule(words, numbers);
    this.weekdays = new WeekdayRule(words);
    DateWorded worded = new DateWorded(words, figures, relative);
    this.rules =
        List.of(
            worded,
            new DateOfMonth(words, numbers, worded),
            new DateDayAlone(language, words, figures),
            new DateNumeric(words, figures),
            new DateHoliday(words, figures),
            new DateFeast(words, figures, relative),
            new DatePart(language, words, figures, numbers),
            new DateDecade(words, numbers),
            new DateYear(language, words, figures),
            weekdays,
            relative);
    this.runs = new DateRun(words, figures, this::single);
  }

  /** The longest date or run that begins with lexeme {@code i}, in its likeliest year. */
  Optional<DateMatch> at(Lexed text, int i) {
    Optional<DateMatch> single = single(text, i);
    return runs.at(text, i, single).or(() -> single).map(match -> placed(text, match));
  }

  private Optional<DateMatch> single(Lexed text, int i) {
    Optional<DateMatch> longest = Optional.empty();
    if (begins(text, i)) {
      for (DateRule rule : rules) {
        longest = longer(longest, rule.at(text, i));
      }
    }
    return longest;
  }

  /** The longer of two; the first where they are equal. */
  private static Optional<DateMatch> longer(Optional<DateMatch> one, Optional<DateMatch> two) {
    boolean keep = two.isEmpty() || one.isPresent() && LONGEST.compare(one.get(), two.get()) >= 0;
    return keep ? one : two;
  }

  /** Whether a date can begin here at all; asked of every lexeme of a text. */
  private boolean begins(Lexed text, int i) {
    Lexeme lexeme = text.at(i);
    return lexeme.isDigits()
        || lexeme.isWord()
            && (words.knows(lexeme.form())
                || weekdays.begins(lexeme.form())
                || figures.isRank(lexeme.form()));
  }

  private DateMatch placed(Lexed text, DateMatch match) {
    if (match.value().resolved()
        || match.value().until().isPresent() && match.value().month().isEmpty()) {
      return match;
    }
    DateTense tense = DateTense.around(text, match.from(), match.end(), words);
    return match.with(DateValues.placed(match.value(), text.written(), tense));
  }
}
