package io.samklang.run;

import io.samklang.archive.ArchiveWriter;
import io.samklang.event.Background;
import io.samklang.event.EventSignature;
import io.samklang.event.Profiler;
import io.samklang.ingest.ArticleReader;
import io.samklang.ingest.Batch;
import io.samklang.language.LanguageJudge;
import io.samklang.lexicon.Lexicon;
import io.samklang.text.Article;
import io.samklang.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

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
    this.profiler = new Profiler(lexicon, Background.load());
    this.reading = new BatchReading(languages, analyser, profiler);
    this.jobs = jobs;
  }

  /**
   * What was added.
   *
   * @param added number of articles
   * @param changed ids of those among them that took the place of another text
   * @param problems what could not be read or used
   */
  public record Outcome(int added, List<String> changed, List<Problem> problems) {
    public Outcome {
      changed = List.copyOf(changed);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Adds everything below {@code paths}, all of it or, if it does not come to its end, nothing.
   *
   * @param standardInput read if {@code -} is among the paths
   * @throws IOException if the archive cannot be read or written, or another process writes to it
   */
  public Outcome add(
      ArchiveUse archive, List<String> paths, InputStream standardInput, Progress progress)
      throws IOException {
    List<String> changed = new ArrayList<>();
    int added = 0;
    try (OrderedPool pool = new OrderedPool(jobs);
        ArchiveWriter writer = archive.write()) {
      Batch batch = reader.read(paths, standardInput, pool);
      List<Problem> problems = new ArrayList<>(batch.problems());
      int all = batch.articles().size();
      progress.stage("adding " + BatchReading.counted(batch.articles(), "article"));
      for (int from = 0; from < all; from += PORTION) {
        int to = Math.min(from + PORTION, all);
        WeighedBatch portion = weighed(batch.articles().subList(from, to), problems, pool);
        changed.addAll(put(portion, writer));
        added += portion.witnesses().size();
        progress.done(to, all);
      }
      writer.commit();
      return new Outcome(added, changed, problems);
    }
  }

  private WeighedBatch weighed(List<Article> articles, List<Problem> problems, OrderedPool pool) {
    List<ReadArticle> read = reading.read(articles, problems, pool, Progress.SILENT);
    return WeighedBatch.of(
        pool.map(read, article -> reading.witness(article, read.size())), profiler, pool);
  }

  /** Puts articles into an archive, and gives the ids under which it had another text. */
  static List<String> put(WeighedBatch batch, ArchiveWriter writer) throws IOException {
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < batch.witnesses().size(); i++) {
      Witness witness = batch.witnesses().get(i);
      Article original = witness.read().article().original();
      if (writer.hasOtherText(original)) {
        changed.add(original.id());
      }
      writer.put(original, witness.analysis().open(), EventSignature.of(batch.outlines().get(i)));
    }
    return changed;
  }
}
