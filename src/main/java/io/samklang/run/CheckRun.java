package io.samklang.run;

import static io.samklang.run.EarlierArticles.NONE;

import io.samklang.archive.Archive;
import io.samklang.archive.ArchiveWriter;
import io.samklang.check.ContradictionFinder;
import io.samklang.check.EventFindings;
import io.samklang.event.AnalysedArticle;
import io.samklang.event.Background;
import io.samklang.event.Event;
import io.samklang.event.EventGrouper;
import io.samklang.event.Grouping;
import io.samklang.event.Profile;
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
import java.util.Optional;

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
    this.reading = new BatchReading(languages, analyser);
    this.profiler = new Profiler(lexicon, Background.load());
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
    return run(reader.read(paths, standardInput), Optional.empty(), progress);
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
    Batch batch = reader.read(paths, standardInput);
    try {
      return run(batch, Optional.of(archive), progress);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Report run(Batch batch, Optional<ArchiveUse> archive, Progress progress) {
    List<Problem> problems = new ArrayList<>(batch.problems());
    try (OrderedPool pool = new OrderedPool(jobs)) {
      List<ReadArticle> articles = reading.read(batch.articles(), problems, pool, progress);
      Copies copies = Copies.among(articles);
      List<AnalysedArticle> witnesses = reading.analyse(articles, copies, pool, progress);
      List<Profile> profiles = profiler.profile(witnesses);
      EarlierArticles earlier = archive.map(use -> earlier(use, profiles, pool)).orElse(NONE);
      Joined joined = new Joined(articles, earlier);
      List<Event> events = joined.events(grouper.group(joined.profiles(profiles, profiler)));
      progress.stage("comparing " + BatchReading.counted(events, "event"));
      List<EventFindings> examined = pool.map(events, finder::examine);
      archive.filter(ArchiveUse::add).ifPresent(use -> add(use, articles, profiles));
      return new ReportBuilder(joined.reported(events), copies, earlier.ids())
          .build(problems, events, joined.examined(examined));
    }
  }

  /**
   * Aligns the articles of each event below {@code paths} and pairs their facts, without judging.
   *
   * @param standardInput read if {@code -} is among the paths
   */
  public ComparedBatch compare(List<String> paths, InputStream standardInput, Progress progress) {
    try (OrderedPool pool = new OrderedPool(jobs)) {
      Gathered batch = gather(paths, standardInput, pool, progress);
      return new ComparedBatch(
          batch.articles.stream().map(ReadArticle::article).toList(),
          pool.map(
              batch.events,
              event -> new ComparedBatch.Compared(event, finder.pairs(event.articles()))));
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
      List<Event> events = gather(paths, standardInput, pool, progress).events;
      return pool.map(events, event -> examine(fingerprint, event)).stream()
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

  /** A batch as far as its events, without an archive. */
  private record Gathered(List<ReadArticle> articles, List<Event> events) {}

  private Gathered gather(
      List<String> paths, InputStream standardInput, OrderedPool pool, Progress progress) {
    Batch batch = reader.read(paths, standardInput);
    List<ReadArticle> articles = reading.read(batch.articles(), new ArrayList<>(), pool, progress);
    List<AnalysedArticle> witnesses =
        reading.analyse(articles, Copies.among(articles), pool, progress);
    List<Event> events = grouper.group(profiler.profile(witnesses));
    progress.stage("comparing " + BatchReading.counted(events, "event"));
    return new Gathered(articles, events);
  }

  private EarlierArticles earlier(ArchiveUse use, List<Profile> profiles, OrderedPool pool) {
    try {
      Optional<Archive> opened = Archive.open(use.folder());
      if (opened.isEmpty()) {
        return NONE;
      }
      try (Archive archive = opened.get()) {
        return EarlierArticles.of(archive, profiles, reading, pool);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(ArchiveUse use, List<ReadArticle> articles, List<Profile> profiles) {
    try (ArchiveWriter writer = ArchiveWriter.open(use.folder(), ArchiveUse.PATIENCE)) {
      ArchiveRun.put(articles, profiles, writer);
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
