package io.samklang.inject;

import io.samklang.inject.PlantedError.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known to be wrong in a batch.
 *
 * @param known differences that stood in the articles before anything was planted
 * @param documents of the articles, where the batch says which are versions of one
 * @param related sets of documents on one or a related event: no false alarms join them
 */
public record Truth(
    List<PlantedError> planted,
    List<Known> known,
    Map<String, String> documents,
    List<Set<String>> related) {
  public Truth {
    planted = List.copyOf(planted);
    known = List.copyOf(known);
    documents = Map.copyOf(documents);
    related = List.copyOf(related);
  }

  /**
   * A difference that nobody planted.
   *
   * @param genuine whether it is a slip that should be found; else it may be
   */
  public record Known(boolean genuine, List<Passage> passages) {
    public Known {
      passages = List.copyOf(passages);
    }
  }

  /** Whether two articles are of different documents that are related. */
  boolean areRelated(String one, String other) {
    Optional<String> a = Optional.ofNullable(documents.get(one));
    Optional<String> b = Optional.ofNullable(documents.get(other));
    return a.isPresent() && b.isPresent() && !a.equals(b) && areJoined(a.get(), b.get());
  }

  /** Whether two documents are in one of the sets. */
  boolean areJoined(String document, String other) {
    return related.stream().anyMatch(set -> set.contains(document) && set.contains(other));
  }
}
