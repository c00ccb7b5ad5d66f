package io.samklang.run;

import io.samklang.check.ArticlePair;
import io.samklang.check.ContradictionFinder;
import io.samklang.event.AnalysedArticle;
import io.samklang.event.Background;
import io.samklang.event.Profile;
import io.samklang.event.Profiler;
import io.samklang.ingest.ArticleReader;
import io.samklang.ingest.Limits;
import io.samklang.language.LanguageJudge;
import io.samklang.language.lingua.LinguaLanguageDetector;
import io.samklang.lexicon.Lexicon;
import io.samklang.text.Article;
import io.samklang.text.ComposedArticle;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Lays two articles side by side. */
public final class AlignmentRun {
  private AlignmentRun() {}

  /** Aligns two files; empty unless each holds one article in a language that is compared. */
  public static Optional<ArticlePair> align(
      String first, String second, InputStream standardInput) {
    Lexicon lexicon = Lexicon.load();
    LanguageJudge languages = LinguaLanguageDetector.judge();
    Analyser analyser = Pipeline.analyser();
    List<AnalysedArticle> articles =
        new ArticleReader(Limits.DEFAULT)
            .read(List.of(first, second), standardInput).articles().stream()
                .flatMap(
                    article ->
                        languages.judge(article).language().stream()
                            .map(language -> analyser.analyse(composed(article), language)))
                .toList();
    if (articles.size() != 2) {
      return Optional.empty();
    }
    List<Profile> profiles =
        new Profiler(lexicon, Background.load()).profile(SharedReading.complete(articles));
    return Optional.of(new ContradictionFinder(lexicon).pairs(profiles).get(0));
  }

  private static Article composed(Article article) {
    return ComposedArticle.of(article).composed();
  }
}
