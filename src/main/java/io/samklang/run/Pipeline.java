package io.samklang.run;

import io.samklang.annotate.opennlp.OpenNlpAnnotator;
import io.samklang.config.Settings;
import io.samklang.event.Background;
import io.samklang.event.Grouping;
import io.samklang.ingest.ArticleReader;
import io.samklang.ingest.Limits;
import io.samklang.language.FunctionWords;
import io.samklang.language.lingua.LinguaLanguageDetector;
import io.samklang.lexicon.Glossary;
import io.samklang.lexicon.Lexicon;
import io.samklang.name.NameReader;
import io.samklang.quantity.grammar.GrammarQuantityReader;
import java.util.List;
import java.util.function.Supplier;

/** The stages as they are shipped: which adapter stands behind which port. */
public final class Pipeline {
  /** What is read of the tables when the program starts; each is read once. */
  private static final List<Supplier<Object>> TABLES =
      List.of(NameReader::new, Lexicon::load, Background::load, FunctionWords::standard);

  private Pipeline() {}

  /** Reads the tables side by side, which takes half of the start otherwise. */
  private static void readTables(int jobs) {
    try (OrderedPool pool = new OrderedPool(jobs)) {
      pool.map(TABLES, Supplier::get);
    }
  }

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
    readTables(jobs);
    return new CheckRun(
        new ArticleReader(limits),
        LinguaLanguageDetector.judge(),
        new Analyser(new OpenNlpAnnotator(), new GrammarQuantityReader(), new NameReader(glossary)),
        Lexicon.load(glossary),
        grouping,
        jobs);
  }

  /** What adds articles to an archive as the settings of a desk say. */
  public static ArchiveRun archiveRun(Limits limits, Settings settings) {
    Glossary glossary = settings.glossary().value();
    readTables(settings.jobs().value());
    return new ArchiveRun(
        new ArticleReader(limits),
        LinguaLanguageDetector.judge(),
        new Analyser(new OpenNlpAnnotator(), new GrammarQuantityReader(), new NameReader(glossary)),
        Lexicon.load(glossary),
        settings.jobs().value());
  }

  /** What prints the quantities and names of lines and articles with {@code jobs} threads. */
  public static ExtractionRun extractionRun(Limits limits, int jobs) {
    return new ExtractionRun(
        new ArticleReader(limits),
        LinguaLanguageDetector.judge(),
        new Extraction(analyser()),
        jobs);
  }

  /** What reads quantities and names. */
  public static Analyser analyser() {
    return new Analyser(new OpenNlpAnnotator(), new GrammarQuantityReader(), new NameReader());
  }
}
