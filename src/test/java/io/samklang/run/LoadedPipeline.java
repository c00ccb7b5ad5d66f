package io.samklang.run;

import io.samklang.ingest.ArticleReader;
import io.samklang.ingest.Limits;
import io.samklang.language.LanguageJudge;
import io.samklang.language.lingua.LinguaLanguageDetector;
import io.samklang.lexicon.Lexicon;

/** The pipeline as it is shipped, its models read once for all tests, since that takes seconds. */
final class LoadedPipeline {
  private static final LanguageJudge LANGUAGES =
      new LanguageJudge(LinguaLanguageDetector.afterWordTables());
  private static final Analyser ANALYSER = Pipeline.analyser();
  private static final Lexicon LEXICON = Lexicon.load();

  private LoadedPipeline() {}

  static CheckRun checkRun(int jobs) {
    return new CheckRun(new ArticleReader(Limits.DEFAULT), LANGUAGES, ANALYSER, LEXICON, jobs);
  }
}
