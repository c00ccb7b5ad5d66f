package io.samklang.run;

import io.samklang.archive.Archive;
import io.samklang.archive.ArchivedArticle;
import io.samklang.archive.Damaged;
import io.samklang.event.AnalysedArticle;
import io.samklang.event.EventSignature;
import io.samklang.event.Profile;
import io.samklang.text.ComposedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Articles of an archive that may report the events of a batch.
 *
 * @param read in order of id
 * @param analysed the same, each with what is read of it
 */
record EarlierArticles(List<ReadArticle> read, List<AnalysedArticle> analysed) {
  static final EarlierArticles NONE = new EarlierArticles(List.of(), List.of());

  /** Candidates for each article of a batch; an event has rarely more articles at one desk. */
  private static final int MOST = 16;

  EarlierArticles {
    read = List.copyOf(read);
    analysed = List.copyOf(analysed);
  }

  /**
   * Looks for the articles of a batch. One with an id of the batch is an older version and left
   * out; one that other models or rules analysed is analysed again.
   */
  static EarlierArticles of(
      Archive archive, List<Profile> batch, BatchReading reading, OrderedPool pool) {
    Set<String> own = batch.stream().map(p -> p.article().id()).collect(Collectors.toSet());
    Set<String> found = new TreeSet<>();
    pool.map(batch, profile -> similar(archive, profile)).forEach(found::addAll);
    found.removeAll(own);
    List<ArchivedArticle> archived =
        pool.map(List.copyOf(found), id -> find(archive, id)).stream()
            .flatMap(Optional::stream)
            .toList();
    List<ReadArticle> read = new ArrayList<>();
    archived.forEach(
        a -> read.add(new ReadArticle(ComposedArticle.of(a.original()), a.language())));
    List<Integer> numbers = IntStream.range(0, read.size()).boxed().toList();
    return new EarlierArticles(
        read,
        pool.map(
            numbers,
            i -> archived.get(i).analysis().orElseGet(() -> reading.analyse(read.get(i)))));
  }

  private static List<String> similar(Archive archive, Profile profile) {
    try {
      return archive.similar(EventSignature.of(profile), MOST);
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
    return read.stream().map(ReadArticle::id).collect(Collectors.toCollection(TreeSet::new));
  }
}
