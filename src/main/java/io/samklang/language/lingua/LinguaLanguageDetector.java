package io.samklang.language.lingua;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import io.samklang.language.Candidate;
import io.samklang.language.CloseLanguageArbiter;
import io.samklang.language.Detection;
import io.samklang.language.FirstAnswer;
import io.samklang.language.FunctionWords;
import io.samklang.language.LanguageDetector;
import io.samklang.language.LanguageJudge;
import io.samklang.language.WordTableDetector;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Lingua over the candidates, with trigrams only: from 120 characters on Lingua looks at nothing
 * longer anyway, and the longer n-grams of nine languages take seconds to load. The models are
 * loaded at the first question.
 */
public final class LinguaLanguageDetector implements LanguageDetector {
  /**
   * The detector to use for articles: word tables where they leave no doubt, which spares the
   * loading of the models, else Lingua with the tables as a second opinion on close relatives.
   */
  public static LanguageDetector afterWordTables() {
    return new FirstAnswer(List.of(tables(), arbitrated()));
  }

  /** The same for whole articles: where a part leaves the tables in doubt they see more of it. */
  public static LanguageJudge judge() {
    return LanguageJudge.of(tables(), arbitrated());
  }

  private static LanguageDetector tables() {
    return new WordTableDetector(FunctionWords.standard());
  }

  private static LanguageDetector arbitrated() {
    return new CloseLanguageArbiter(new LinguaLanguageDetector(), FunctionWords.standard());
  }

  @Override
  public Optional<Detection> detect(String sample) {
    List<Map.Entry<Language, Double>> ranked =
        List.copyOf(Models.DETECTOR.computeLanguageConfidenceValues(sample).entrySet());
    return ranked.stream()
        .findFirst()
        .map(best -> new Detection(code(best.getKey()), confidence(ranked)));
  }

  /** Lingua gives the best 1 and the others their share of it; here two equals come to a half. */
  private static double confidence(List<Map.Entry<Language, Double>> ranked) {
    double best = ranked.get(0).getValue();
    double next = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
    return best / (best + next);
  }

  private static String code(Language language) {
    return language.getIsoCode639_1().toString().toLowerCase(Locale.ROOT);
  }

  /** Loaded once, when first used, under the lock of class initialisation. */
  private static final class Models {
    static final com.github.pemistahl.lingua.api.LanguageDetector DETECTOR =
        LanguageDetectorBuilder.fromIsoCodes639_1(codes()).withLowAccuracyMode().build();

    private static IsoCode639_1[] codes() {
      List<Candidate> candidates = Candidate.all();
      return candidates.stream()
          .map(c -> IsoCode639_1.valueOf(c.code().toUpperCase(Locale.ROOT)))
          .toArray(IsoCode639_1[]::new);
    }
  }
}
