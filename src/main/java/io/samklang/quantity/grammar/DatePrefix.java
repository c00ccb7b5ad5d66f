package io.samklang.quantity.grammar;

import io.samklang.text.LanguageTag;
import java.time.DayOfWeek;
import java.util.Optional;

/** What may stand before a date and belongs to it: {@code lørdag den}, {@code Mo., }. */
final class DatePrefix {
  private final DateWords words;

  DatePrefix(DateWords words) {
    this.words = words;
  }

  /**
   * What was read.
   *
   * @param end index of the lexeme where the date itself begins
   */
  record Read(int end, Optional<DayOfWeek> weekday) {}

  Read read(Lexed text, int i) {
    Optional<DateWords.Hit> day =
        words
            .find(DateRole.WEEKDAY, text, i)
            .or(() -> words.find(DateRole.WEEKDAY_SHORT, text, i))
            .filter(h -> text.isSameLine(h.end()));
    if (day.isEmpty()) {
      return new Read(i, Optional.empty());
    }
    int comma = text.is(day.get().end(), ",") ? day.get().end() + 1 : day.get().end();
    int end = words.skip(DateRole.ARTICLE, text, comma);
    return new Read(end, day.map(h -> DayOfWeek.of(h.number())));
  }

  /** Whether a word is written as names of months and weekdays are in its language. */
  boolean isWritten(Lexed text, int i) {
    boolean german = text.language().equals(LanguageTag.DE);
    return text.isCapitalised(i) == german;
  }
}
