package io.samklang.calibrate;

import io.samklang.fact.Fact;
import io.samklang.inject.PlantedError;
import io.samklang.inject.PlantedError.Passage;
import io.samklang.inject.Truth;
import io.samklang.run.ComparedBatch;
import io.samklang.text.ComposedArticle;
import io.samklang.text.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A batch that was compared, with what is known to be wrong in it. */
final class LabelledBatch {
  /** What is known of facts that are held to contradict each other. */
  enum Label {
    /** They do: an error stands in one, and what was right in another. */
    CONTRADICTION,
    /** They do not. */
    FALSE_ALARM,
    /** Only one side of an error is among them, or a difference that nobody planted. */
    UNCLEAR
  }

  private final ComparedBatch batch;
  private final Truth truth;
  private final Map<String, ComposedArticle> articles = new HashMap<>();
  private final String folder;

  /**
   * @param folder of the articles as it was given: what the paths of all articles begin with
   */
  LabelledBatch(String folder, ComparedBatch batch, Truth truth) {
    this.folder = folder;
    this.batch = batch;
    this.truth = truth;
    batch.articles().forEach(article -> articles.put(article.original().id(), article));
  }

  List<ComparedBatch.Compared> events() {
    return batch.events();
  }

  /** What is known of facts of two or more articles. */
  Label label(Collection<? extends Fact> facts) {
    List<Passage> mentions = facts.stream().map(this::mention).toList();
    List<PlantedError> touched =
        truth.planted().stream().filter(error -> touch(mentions, passage(error))).toList();
    if (touched.stream().anyMatch(e -> e.partners().stream().anyMatch(p -> touch(mentions, p)))) {
      return Label.CONTRADICTION;
    }
    Predicate<Truth.Known> isTouched =
        known -> known.passages().stream().anyMatch(passage -> touch(mentions, passage));
    boolean isUnclear = !touched.isEmpty() || truth.known().stream().anyMatch(isTouched);
    return isUnclear ? Label.UNCLEAR : Label.FALSE_ALARM;
  }

  private static Passage passage(PlantedError error) {
    return new Passage(error.article(), error.span());
  }

  private static boolean touch(List<Passage> mentions, Passage passage) {
    return mentions.stream()
        .anyMatch(
            mention ->
                mention.article().equals(passage.article())
                    && mention.span().overlaps(passage.span()));
  }

  private Passage mention(Fact fact) {
    ComposedArticle article = Optional.ofNullable(articles.get(fact.article().id())).orElseThrow();
    Span span = article.text().toOriginal(fact.mention());
    return new Passage(relative(article.original().origin().place()), span);
  }

  /** As the truth calls it: the path below the folder of the articles. */
  private String relative(String place) {
    String prefix = folder.endsWith("/") ? folder : folder + "/";
    return place.startsWith(prefix) ? place.substring(prefix.length()) : place;
  }
}
