package io.samklang.run;

import static io.samklang.run.EarlierArticles.NONE;

import io.samklang.archive.Archive;
import io.samklang.archive.ArchiveWriter;
import io.samklang.check.ContradictionFinder;
import io.samklang.event.Background;
import io.samklang.event.Event;
import io.samklang.event.EventGrouper;
import io.samklang.event.EventGrouper.Group;
import io.samklang.event.Grouping;
import io.samklang.event.Outline;
import io.samklang.event.Profiler;
import io.samklang.ingest.ArticleReader;
import io.samklang.ingest.Batch;
import io.samklang.language.LanguageJudge;
import io.samklang.lexicon.Lexicon;
import io.samklang.report.Report;
import io.samklang.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A check of a batch: reading, languages, analysis, events, findings. The result depends on the
 * articles only, not on their order, the number of threads or the machine.
 */
public final class CheckRun {
  private final ArticleReader reader;
  private final BatchReading reading;
  private final Profiler profiler;
  private final ContradictionFinder finder;
  private final EventGrouper grouper;
  private final int jobs;

  public CheckRun(
      ArticleReader reader, LanguageJudge languages, Analyser analyser, Lexicon lexicon, int jobs) {
    this(reader, languages, analyser, lexicon, Grouping.AUTO, jobs);
  }

  public CheckRun(
      ArticleReader reader,
      LanguageJudge languages,
      Analyser analyser,
      Lexicon lexicon,
      Grouping grouping,
      int jobs) {
    this.reader = reader;
    this.profiler = new Profiler(lexicon, Background.load());
    this.reading = new BatchReading(languages, analyser, profiler);
    this.finder = new ContradictionFinder(lexicon);
    this.grouper = new EventGrouper(grouping);
    this.jobs = jobs;
  }

  /**
   * Checks everything below {@code paths}.
   *
   * @param standardInput read if {@code -} is among the paths
   */
  public Report run(List<String> paths, InputStream standardInput, Progress progress) {
    return run(paths, standardInput, Optional.empty(), progress);
  }

  /**
   * Checks everything below {@code paths}, among itself and against what an archive has on the same
   * events. Findings that no article of the batch takes part in are left out, and so are archived
   * articles that report something else.
   *
   * @param standardInput read if {@code -} is among the paths
   * @throws IOException if the archive cannot be read or written
   */
  public Report run(
      List<String> paths, InputStream standardInput, ArchiveUse archive, Progress progress)
      throws IOException {
    try {
      return run(paths, standardInput, Optional.of(archive), progress);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Report run(
      List<String> paths,
      InputStream standardInput,
      Optional<ArchiveUse> archive,
      Progress progress) {
    try (OrderedPool pool = new OrderedPool(jobs)) {
      Batch batch = reader.read(paths, standardInput, pool);
      List<Problem> problems = new ArrayList<>(batch.problems());
      List<ReadArticle> articles = reading.read(batch.articles(), problems, pool, progress);
      Copies copies = Copies.among(articles);
      WeighedBatch alone = weighed(articles, copies, pool, progress);
      EarlierArticles earlier =
          archive.map(use -> earlier(use, alone.outlines(), pool)).orElse(NONE);
      Joined joined = new Joined(articles, earlier);
      List<ComparedEvent> events = compared(joined, alone, pool, progress);
      archive.filter(ArchiveUse::add).ifPresent(use -> add(use, alone));
      return new ReportBuilder(joined.reported(events), copies, earlier.ids())
          .build(problems, joined.compared(events));
    }
  }

  private WeighedBatch weighed(
      List<ReadArticle> articles, Copies copies, OrderedPool pool, Progress progress) {
    List<Witness> witnesses = reading.witnesses(articles, copies, pool, progress);
    progress.stage("grouping " + BatchReading.counted(witnesses, "article"));
    return WeighedBatch.of(witnesses, profiler, pool);
  }

  private List<ComparedEvent> compared(
      Joined joined, WeighedBatch alone, OrderedPool pool, Progress progress) {
    WeighedBatch all = joined.weighed(alone, pool);
    List<Group> groups = joined.reporting(grouper.group(all.outlines(), pool));
    progress.stage("comparing " + BatchReading.counted(groups, "event"));
    return events(
        all, groups, event -> ComparedEvent.of(event, finder.examine(event)), pool, progress);
  }

  /** Makes events of groups, one for each thread at a time, and keeps what is said of them. */
  private static <T> List<T> events(
      WeighedBatch batch,
      List<Group> groups,
      Function<Event, T> saying,
      OrderedPool pool,
      Progress progress) {
    Map<String, Integer> places = batch.places();
    List<Integer> numbers = IntStream.range(0, groups.size()).boxed().toList();
    return pool.map(
        numbers,
        n -> saying.apply(batch.event("event-" + (n + 1), groups.get(n), places)),
        progress);
  }

  /**
   * Aligns the articles of each event below {@code paths} and pairs their facts, without judging.
   *
   * @param standardInput read if {@code -} is among the paths
   */
  public ComparedBatch compare(List<String> paths, InputStream standardInput, Progress progress) {
    try (OrderedPool pool = new OrderedPool(jobs)) {
      List<ReadArticle> articles = read(paths, standardInput, pool, progress);
      return new ComparedBatch(
          articles.stream().map(ReadArticle::article).toList(),
          overEvents(
              articles,
              event -> new ComparedBatch.Compared(event, finder.pairs(event.articles())),
              pool,
              progress));
    }
  }

  /**
   * Finds one finding again with all that was looked at for it.
   *
   * @param standardInput read if {@code -} is among the paths
   * @return empty if the articles have no such finding
   */
  public Optional<ExaminedFinding> examine(
      String fingerprint, List<String> paths, InputStream standardInput, Progress progress) {
    try (OrderedPool pool = new OrderedPool(jobs)) {
      List<ReadArticle> articles = read(paths, standardInput, pool, progress);
      return overEvents(articles, event -> examine(fingerprint, event), pool, progress).stream()
          .flatMap(Optional::stream)
          .findFirst();
    }
  }

  private Optional<ExaminedFinding> examine(String fingerprint, Event event) {
    return finder.find(event).stream()
        .filter(finding -> finding.fingerprint().equals(fingerprint))
        .findFirst()
        .map(
            finding ->
                new ExaminedFinding(
                    finding, finder.pairs(event.articles()), finder.considered(event.articles())));
  }

  private List<ReadArticle> read(
      List<String> paths, InputStream standardInput, OrderedPool pool, Progress progress) {
    Batch batch = reader.read(paths, standardInput, pool);
    return reading.read(batch.articles(), new ArrayList<>(), pool, progress);
  }

  /** Goes through the events of a batch, without an archive. */
  private <T> List<T> overEvents(
      List<ReadArticle> articles, Function<Event, T> saying, OrderedPool pool, Progress progress) {
    WeighedBatch batch = weighed(articles, Copies.among(articles), pool, progress);
    List<Group> groups = grouper.group(batch.outlines(), pool);
    progress.stage("comparing " + BatchReading.counted(groups, "event"));
    return events(batch, groups, saying, pool, progress);
  }

  private EarlierArticles earlier(ArchiveUse use, List<Outline> batch, OrderedPool pool) {
    try {
      Optional<Archive> opened = Archive.open(use.folder(), use.glossary());
      if (opened.isEmpty()) {
        return NONE;
      }
      try (Archive archive = opened.get()) {
        return EarlierArticles.of(archive, batch, reading, pool);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(ArchiveUse use, WeighedBatch batch) {
    try (ArchiveWriter writer = use.write()) {
      ArchiveRun.put(batch, writer);
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
