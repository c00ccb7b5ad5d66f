package io.samklang.event;

import io.samklang.annotate.Sentence;
import io.samklang.lexicon.Lexicon;
import io.samklang.name.Name;
import io.samklang.quantity.Quantity;
import io.samklang.text.Folding;
import io.samklang.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the profiles of a batch. What a feature weighs depends on all articles of it, so they are
 * gone through twice: {@link #count} each, {@link #weighting} once, then {@link #profile} each.
 * Safe for use by several threads.
 */
public final class Profiler {
  private final FeatureExtractor extractor;
  private final Background background;

  public Profiler(Lexicon lexicon, Background background) {
    this.extractor = new FeatureExtractor(lexicon);
    this.background = background;
  }

  /** The features of an article, not yet weighed. */
  public FeatureCounts count(AnalysedArticle article) {
    return FeatureCounts.of(sentenceFeatures(article));
  }

  /** What features weigh in a batch of these articles. */
  public Weighting weighting(List<FeatureCounts> batch) {
    return Weighting.of(background, batch);
  }

  /** One profile an article, in the order given. */
  public List<Profile> profile(List<AnalysedArticle> articles) {
    List<FeatureCounts> counts = articles.stream().map(this::count).toList();
    Weighting weighting = weighting(counts);
    return IntStream.range(0, articles.size())
        .mapToObj(i -> profile(articles.get(i), weighting.weigh(counts.get(i)), weighting))
        .toList();
  }

  /**
   * What comparing needs of an article.
   *
   * @param whole of its outline
   */
  public Profile profile(AnalysedArticle article, SparseVector whole, Weighting weighting) {
    List<Features> sentences = sentenceFeatures(article);
    return new Profile(
        article,
        whole,
        sentences.stream().map(weighting::weigh).toList(),
        weighting.distinguish(sentences),
        contexts(article, weighting),
        words(article));
  }

  private List<Features> sentenceFeatures(AnalysedArticle article) {
    return article.sentences().stream().map(s -> extractor.featuresOf(article, s)).toList();
  }

  private Map<Span, SparseVector> contexts(AnalysedArticle article, Weighting weighting) {
    Map<Span, SparseVector> contexts = new HashMap<>();
    for (Sentence sentence : article.sentences()) {
      Stream.concat(
              article.quantitiesOf(sentence).stream().map(Quantity::span),
              article.namesOf(sentence).stream().map(Name::span))
          .forEach(
              span ->
                  contexts.put(
                      span, weighting.weigh(extractor.featuresAround(article, sentence, span))));
    }
    return contexts;
  }

  private static Set<String> words(AnalysedArticle article) {
    return article.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(token -> Folding.plain(token.text()))
        .collect(Collectors.toSet());
  }
}
