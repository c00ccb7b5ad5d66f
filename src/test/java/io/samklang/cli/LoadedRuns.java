package io.samklang.cli;

import io.samklang.config.Settings;
import io.samklang.ingest.ArticleReader;
import io.samklang.ingest.Limits;
import io.samklang.language.LanguageJudge;
import io.samklang.language.lingua.LinguaLanguageDetector;
import io.samklang.lexicon.Lexicon;
import io.samklang.run.Analyser;
import io.samklang.run.ArchiveRun;
import io.samklang.run.CheckRun;
import io.samklang.run.Extraction;
import io.samklang.run.ExtractionRun;
import io.samklang.run.Pipeline;

/**
 * The stages as they are shipped, their models read once for all tests, since that takes seconds.
 */
final class LoadedRuns implements Runs {
  static final Runs SHARED = new LoadedRuns();

  private final ArticleReader reader = new ArticleReader(Limits.DEFAULT);
  private final LanguageJudge languages =
      new LanguageJudge(LinguaLanguageDetector.afterWordTables());
  private final Analyser analyser = Pipeline.analyser();
  private final Lexicon lexicon = Lexicon.load();

  @Override
  public CheckRun checkRun(Settings settings) {
    if (!settings.glossary().value().isEmpty()) {
      return Pipeline.checkRun(Limits.DEFAULT, settings);
    }
    return new CheckRun(
        reader, languages, analyser, lexicon, settings.grouping().value(), settings.jobs().value());
  }

  @Override
  public ExtractionRun extractionRun(int jobs) {
    return new ExtractionRun(reader, languages, new Extraction(analyser), jobs);
  }

  @Override
  public ArchiveRun archiveRun(Settings settings) {
    return new ArchiveRun(reader, languages, analyser, lexicon, settings.jobs().value());
  }
}
