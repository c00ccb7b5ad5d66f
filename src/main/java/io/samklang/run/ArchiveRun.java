package io.samklang.run;

import io.samklang.archive.ArchiveWriter;
import io.samklang.event.AnalysedArticle;
import io.samklang.event.Background;
import io.samklang.event.EventSignature;
import io.samklang.event.Profile;
import io.samklang.event.Profiler;
import io.samklang.ingest.ArticleReader;
import io.samklang.ingest.Batch;
import io.samklang.language.LanguageJudge;
import io.samklang.lexicon.Lexicon;
import io.samklang.text.Article;
import io.samklang.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds articles to an archive without checking them. */
public final class ArchiveRun {
  /** So many analyses are held at once; the rest are in the index, or not yet made. */
  private static final int PORTION = 256;

  private final ArticleReader reader;
  private final BatchReading reading;
  private final Profiler profiler;
  private final int jobs;

  public ArchiveRun(
      ArticleReader reader, LanguageJudge languages, Analyser analyser, Lexicon lexicon, int jobs) {
    this.reader = reader;
    this.reading = new BatchReading(languages, analyser);
    this.profiler = new Profiler(lexicon, Background.load());
    this.jobs = jobs;
  }

  /**
   * What was added.
   *
   * @param added number of articles
   * @param problems what could not be read or used
   */
  public record Outcome(int added, List<Problem> problems) {
    public Outcome {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Adds everything below {@code paths}, all of it or, if it does not come to its end, nothing.
   *
   * @param standardInput read if {@code -} is among the paths
   * @throws IOException if the archive cannot be read or written, or another process writes to it
   */
  public Outcome add(Path archive, List<String> paths, InputStream standardInput, Progress progress)
      throws IOException {
    Batch batch = reader.read(paths, standardInput);
    List<Problem> problems = new ArrayList<>(batch.problems());
    int added = 0;
    try (OrderedPool pool = new OrderedPool(jobs);
        ArchiveWriter writer = ArchiveWriter.open(archive, ArchiveUse.PATIENCE)) {
      for (int from = 0; from < batch.articles().size(); from += PORTION) {
        int to = Math.min(from + PORTION, batch.articles().size());
        progress.stage("adding articles " + (from + 1) + " to " + to);
        List<Article> portion = batch.articles().subList(from, to);
        List<ReadArticle> read = reading.read(portion, problems, pool, stage -> {});
        List<AnalysedArticle> analysed = pool.map(read, reading::analyse);
        put(read, profiler.profile(analysed), writer);
        added += analysed.size();
      }
      writer.commit();
    }
    return new Outcome(added, problems);
  }

  /** Puts the articles of profiles into an archive. */
  static void put(List<ReadArticle> articles, List<Profile> profiles, ArchiveWriter writer)
      throws IOException {
    Map<String, ReadArticle> byId = new HashMap<>();
    articles.forEach(read -> byId.put(read.id(), read));
    for (Profile profile : profiles) {
      ReadArticle read = byId.get(profile.article().id());
      if (read == null) {
        throw new IllegalStateException("no article " + profile.article().id());
      }
      writer.put(read.article().original(), profile.article(), EventSignature.of(profile));
    }
  }
}
