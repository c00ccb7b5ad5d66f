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
 * verified, not believed, but for texts of a line. Safe for use by several threads if its detector
 * is.
 */
public final class LanguageJudge {
  /** Where the word tables doubt a sample, the rest of the article settles it. */
  private static final int LONG = 8 * Sample.LENGTH;

  /** Of a shorter text, in characters, the declaration tells more than the words do. */
  private static final int BRIEF = 80;

  private final List<Step> steps;

  public LanguageJudge(LanguageDetector detector) {
    this(List.of(new Step(detector, Sample.LENGTH)));
  }

  private LanguageJudge(List<Step> steps) {
    this.steps = steps;
  }

  /**
   * Asks word tables first, then again with most of the article: models take as long to load as
   * twenty articles to read, and few articles need them.
   *
   * @param tables answers only where there is no doubt
   */
  public static LanguageJudge of(LanguageDetector tables, LanguageDetector models) {
    return new LanguageJudge(
        List.of(
            new Step(tables, Sample.LENGTH),
            new Step(tables, LONG),
            new Step(models, Sample.LENGTH)));
  }

  /**
   * Who is asked, and how much of an article is shown.
   *
   * @param length in characters, at most
   */
  private record Step(LanguageDetector detector, int length) {
    Optional<Detection> detect(Article article) {
      return detector.detect(Sample.of(article, length));
    }
  }

  /** The verdict on an article, from the longest blocks that are read. */
  public LanguageVerdict judge(Article article) {
    String sample = Sample.of(article, Sample.LENGTH);
    if (sample.isEmpty()) {
      return leftOut(article, "has no sentence to compare");
    }
    Optional<LanguageTag> declared = declared(article);
    if (sample.length() < BRIEF && declared.isPresent()) {
      return new Supported(declared.get(), Optional.empty());
    }
    return steps.stream()
        .flatMap(step -> step.detect(article).stream())
        .findFirst()
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
    return declared(article)
        .<LanguageVerdict>map(tag -> new Supported(tag, Optional.empty()))
        .orElseGet(() -> leftOut(article, "is in no language that can be told; " + compared()));
  }

  private static Optional<LanguageTag> declared(Article article) {
    return article.metadata().declaredLanguage().flatMap(LanguageTag::find);
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
