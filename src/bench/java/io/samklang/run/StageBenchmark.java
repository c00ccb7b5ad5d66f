package io.samklang.run;

import io.samklang.check.ContradictionFinder;
import io.samklang.event.Background;
import io.samklang.event.Event;
import io.samklang.event.EventGrouper;
import io.samklang.event.EventGrouper.Group;
import io.samklang.event.Grouping;
import io.samklang.event.Profiler;
import io.samklang.fact.FactPair;
import io.samklang.ingest.ArticleReader;
import io.samklang.ingest.Limits;
import io.samklang.language.lingua.LinguaLanguageDetector;
import io.samklang.lexicon.Lexicon;
import io.samklang.text.Article;
import io.samklang.text.Workers;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The stages of a check on one thread, each over a whole batch: milliseconds a batch. The system
 * property {@code articles} names the files, else they are the examples of the repository.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class StageBenchmark {
  private final Analyser analyser = Pipeline.analyser();
  private final Lexicon lexicon = Lexicon.load();
  private final Profiler profiler = new Profiler(lexicon, Background.load());
  private final ContradictionFinder finder = new ContradictionFinder(lexicon);
  private final EventGrouper grouper = new EventGrouper(Grouping.AUTO);

  private List<ReadArticle> articles = List.of();
  private WeighedBatch batch =
      new WeighedBatch(List.of(), List.of(), profiler.weighting(List.of()), profiler);
  private List<Group> groups = List.of();
  private List<Event> events = List.of();

  /** Reads the articles once; what is measured is done over and over. */
  @Setup
  public void read() {
    BatchReading reading = new BatchReading(LinguaLanguageDetector.judge(), analyser, profiler);
    try (OrderedPool pool = new OrderedPool(1)) {
      List<String> paths = List.of(System.getProperty("articles", "src/examples"));
      List<Article> all =
          new ArticleReader(Limits.DEFAULT).read(paths, InputStream.nullInputStream()).articles();
      articles = reading.read(all, new ArrayList<>(), pool, Progress.SILENT);
      batch =
          WeighedBatch.of(
              articles.stream().map(article -> reading.witness(article, articles.size())).toList(),
              profiler,
              pool);
    }
    groups = grouping();
    events = profiles();
  }

  /** Sentences, words, tags, quantities and names of all articles. */
  @Benchmark
  public int extraction() {
    return articles.stream()
        .map(read -> analyser.analyse(read.article().composed(), read.language()))
        .mapToInt(analysed -> analysed.sentences().size())
        .sum();
  }

  /** Which articles report the same. */
  @Benchmark
  public List<Group> grouping() {
    return grouper.group(batch.outlines(), Workers.none());
  }

  /** The features of sentences and mentions, of all events. */
  @Benchmark
  public List<Event> profiles() {
    return IntStream.range(0, groups.size())
        .mapToObj(n -> batch.event("event-" + n, groups.get(n), batch.places()))
        .toList();
  }

  /** Passages and facts of all pairs of articles of an event. */
  @Benchmark
  public List<FactPair> alignment() {
    return events.stream()
        .flatMap(event -> finder.pairs(event.articles()).stream())
        .flatMap(pair -> pair.facts().stream())
        .toList();
  }
}
