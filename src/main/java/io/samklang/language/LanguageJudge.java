package io.samklang.language;

import io.samklang.language.LanguageVerdict.LeftOut;
import io.samklang.language.LanguageVerdict.Supported;
import io.samklang.text.Article;
import io.samklang.text.LanguageTag;
import io.samklang.text.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Decides in which language an article is compared, or why it is left out. A declared language is
 * verified, not believed. Safe for use by several threads if its detector is.
 */
public final class LanguageJudge {
  private final LanguageDetector detector;

  public LanguageJudge(LanguageDetector detector) {
    this.detector = detector;
  }

  /** The verdict on an article, from the longest blocks that are read. */
  public LanguageVerdict judge(Article article) {
    String sample = Sample.of(article);
    if (sample.isEmpty()) {
      return leftOut(article, "has no sentence to compare");
    }
    Optional<Detection> detection = detector.detect(sample);
    return detection
        .map(found -> detected(article, found.code()))
        .orElseGet(() -> undetected(article));
  }

  private static LanguageVerdict detected(Article article, String code) {
    Optional<LanguageTag> tag = LanguageTag.find(code).filter(t -> t.code().equals(code));
    return tag.<LanguageVerdict>map(t -> new Supported(t, contradicted(article, t)))
        .orElseGet(() -> leftOut(article, "is in " + name(code) + "; " + compared()));
  }

  /** Too little text to tell: the declared language is all there is to go by. */
  private static LanguageVerdict undetected(Article article) {
    return article
        .metadata()
        .declaredLanguage()
        .flatMap(LanguageTag::find)
        .<LanguageVerdict>map(tag -> new Supported(tag, Optional.empty()))
        .orElseGet(() -> leftOut(article, "is in no language that can be told; " + compared()));
  }

  private static Optional<Problem> contradicted(Article article, LanguageTag found) {
    return article
        .metadata()
        .declaredLanguage()
        .filter(declared -> !LanguageTag.find(declared).equals(Optional.of(found)))
        .map(
            declared ->
                problem(
                    article,
                    "is declared as \"%s\" but is in %s, and is compared as such"
                        .formatted(declared, found.englishName())));
  }

  private static LanguageVerdict leftOut(Article article, String message) {
    return new LeftOut(problem(article, message));
  }

  private static Problem problem(Article article, String message) {
    return new Problem(article.origin().place(), message);
  }

  private static String name(String code) {
    return Candidate.find(code).map(Candidate::name).orElse(code);
  }

  private static String compared() {
    List<String> names = LanguageTag.supportedNames();
    String allButLast = String.join(", ", names.subList(0, names.size() - 1));
    return "Samklang compares " + allButLast + " and " + names.get(names.size() - 1);
  }
}
