package io.samklang.quantity.grammar;

import io.samklang.text.LanguageTag;
import java.util.List;

/** The families that read dates, times of day and results, over one set of words. */
final class DateFamilies {
  private DateFamilies() {}

  static List<Family> of(LanguageTag language, NumberWords numbers) {
    DateWords words = DateWords.of(language);
    DateReader dates = new DateReader(language, numbers, words);
    ClockReader clocks = new ClockReader(words, numbers);
    return List.of(
        new StopwatchFamily(words),
        new MomentFamily(words, dates, clocks),
        new ImpossibleDateFamily(language, numbers, words),
        new ScoreFamily(words),
        new PairScoreFamily(language, words),
        new HalfScoreFamily(words),
        new AgeDecadeFamily(words, numbers));
  }
}
