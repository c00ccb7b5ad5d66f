package io.samklang.quantity.grammar;

import io.samklang.text.LanguageTag;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** All dates: the longest that any rule reads at a place, alone or as an end of a run. */
final class DateFamily implements Family {
  private static final Comparator<DateMatch> LONGEST =
      Comparator.comparingInt(DateMatch::end).thenComparing(DateMatch::strength);

  private final DateWords words;
  private final List<DateRule> rules;
  private final DateRule runs;

  DateFamily(LanguageTag language, NumberWords numbers, DateWords words) {
    this.words = words;
    DateFigures figures = new DateFigures(language, numbers);
    this.rules =
        List.of(
            new DateWorded(words, figures),
            new DateNumeric(words, figures),
            new DateHoliday(words, figures),
            new DatePart(words, figures, numbers),
            new DateDecade(words, numbers),
            new DateYear(words, figures),
            new WeekdayRule(words),
            new RelativeRule(words, numbers));
    this.runs = new DateRun(words, figures, this::single);
  }

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    for (int i = 0; i < text.size(); i++) {
      at(text, i).ifPresent(match -> out.accept(match.candidate(text)));
    }
  }

  /** The longest date or run that begins with lexeme {@code i}, in its likeliest year. */
  Optional<DateMatch> at(Lexed text, int i) {
    return runs.at(text, i).or(() -> single(text, i)).map(match -> placed(text, match));
  }

  private Optional<DateMatch> single(Lexed text, int i) {
    return rules.stream().flatMap(rule -> rule.at(text, i).stream()).max(LONGEST);
  }

  private DateMatch placed(Lexed text, DateMatch match) {
    if (match.value().resolved() || match.value().month().isEmpty()) {
      return match;
    }
    DateTense tense = DateTense.around(text, match.from(), match.end(), words);
    return match.with(DateValues.placed(match.value(), text.written(), tense));
  }
}
