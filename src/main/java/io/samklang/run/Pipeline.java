package io.samklang.run;

import io.samklang.annotate.opennlp.OpenNlpAnnotator;
import io.samklang.config.Settings;
import io.samklang.event.Grouping;
import io.samklang.ingest.ArticleReader;
import io.samklang.ingest.Limits;
import io.samklang.language.LanguageJudge;
import io.samklang.language.lingua.LinguaLanguageDetector;
import io.samklang.lexicon.Glossary;
import io.samklang.lexicon.Lexicon;
import io.samklang.name.NameReader;
import io.samklang.quantity.grammar.GrammarQuantityReader;

/** The stages as they are shipped: which adapter stands behind which port. */
public final class Pipeline {
  private Pipeline() {}

  /** What checks a batch with {@code jobs} threads. */
  public static CheckRun checkRun(Limits limits, int jobs) {
    return checkRun(limits, Glossary.EMPTY, Grouping.AUTO, jobs);
  }

  /** What checks a batch as the settings of a desk say. */
  public static CheckRun checkRun(Limits limits, Settings settings) {
    return checkRun(
        limits, settings.glossary().value(), settings.grouping().value(), settings.jobs().value());
  }

  private static CheckRun checkRun(Limits limits, Glossary glossary, Grouping grouping, int jobs) {
    return new CheckRun(
        new ArticleReader(limits),
        new LanguageJudge(LinguaLanguageDetector.afterWordTables()),
        new Analyser(new OpenNlpAnnotator(), new GrammarQuantityReader(), new NameReader(glossary)),
        Lexicon.load(glossary),
        grouping,
        jobs);
  }

  /** What adds articles to an archive as the settings of a desk say. */
  public static ArchiveRun archiveRun(Limits limits, Settings settings) {
    Glossary glossary = settings.glossary().value();
    return new ArchiveRun(
        new ArticleReader(limits),
        new LanguageJudge(LinguaLanguageDetector.afterWordTables()),
        new Analyser(new OpenNlpAnnotator(), new GrammarQuantityReader(), new NameReader(glossary)),
        Lexicon.load(glossary),
        settings.jobs().value());
  }

  /** What prints the quantities and names of lines and articles with {@code jobs} threads. */
  public static ExtractionRun extractionRun(Limits limits, int jobs) {
    return new ExtractionRun(
        new ArticleReader(limits),
        new LanguageJudge(LinguaLanguageDetector.afterWordTables()),
        new Extraction(analyser()),
        jobs);
  }

  /** What reads quantities and names. */
  public static Analyser analyser() {
    return new Analyser(new OpenNlpAnnotator(), new GrammarQuantityReader(), new NameReader());
  }
}
