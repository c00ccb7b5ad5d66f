package io.samklang.run;

import io.samklang.archive.Archive;
import io.samklang.archive.ArchivedArticle;
import io.samklang.archive.Damaged;
import io.samklang.event.EventSignature;
import io.samklang.event.Outline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Articles of an archive that may report the events of a batch.
 *
 * @param witnesses in order of id
 */
record EarlierArticles(List<Witness> witnesses) {
  static final EarlierArticles NONE = new EarlierArticles(List.of());

  /** Candidates for each article of a batch; an event has rarely more articles at one desk. */
  private static final int MOST = 16;

  EarlierArticles {
    witnesses = List.copyOf(witnesses);
  }

  /**
   * Looks for the articles of a batch. One with an id of the batch is an older version and left
   * out; one that other models or rules analysed is analysed again.
   */
  static EarlierArticles of(
      Archive archive, List<Outline> batch, BatchReading reading, OrderedPool pool) {
    Set<String> own = batch.stream().map(Outline::id).collect(Collectors.toSet());
    Set<String> found = new TreeSet<>();
    pool.map(batch, article -> similar(archive, article)).forEach(found::addAll);
    found.removeAll(own);
    List<ArchivedArticle> archived =
        pool.map(List.copyOf(found), id -> find(archive, id)).stream()
            .flatMap(Optional::stream)
            .toList();
    return new EarlierArticles(
        pool.map(archived, article -> reading.witness(article, archived.size())));
  }

  private static List<String> similar(Archive archive, Outline article) {
    try {
      return archive.similar(EventSignature.of(article), MOST);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A damaged entry is for {@code archive verify} to report; a check goes on without it. */
  private static Optional<ArchivedArticle> find(Archive archive, String id) {
    try {
      return archive.find(id);
    } catch (Damaged e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<String> ids() {
    return witnesses.stream().map(Witness::id).collect(Collectors.toCollection(TreeSet::new));
  }
}
