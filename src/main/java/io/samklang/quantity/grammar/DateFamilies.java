package io.samklang.quantity.grammar;

import io.samklang.text.LanguageTag;
import java.util.List;

/** The families that read dates, times of day and results, over one set of words. */
final class DateFamilies {
  private DateFamilies() {}

  static List<Family> of(LanguageTag language, NumberWords numbers) {
    DateWords words = DateWords.of(language);
    DateFamily dates = new DateFamily(language, numbers, words);
    ClockFamily clocks = new ClockFamily(words, numbers);
    return List.of(dates, clocks, new MomentFamily(words, dates, clocks), new ScoreFamily(words));
  }
}
