package io.samklang.event;

import io.samklang.annotate.Sentence;
import io.samklang.lexicon.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the profiles of a batch. */
public final class Profiler {
  private final FeatureExtractor extractor;
  private final Background background;

  public Profiler(Lexicon lexicon, Background background) {
    this.extractor = new FeatureExtractor(lexicon);
    this.background = background;
  }

  /** One profile an article, in the order given. */
  public List<Profile> profile(List<AnalysedArticle> articles) {
    List<List<Map<Integer, Double>>> counts =
        articles.stream().map(this::sentenceFeatures).toList();
    Weighting weighting = Weighting.of(background, counts.stream().map(Profiler::union).toList());
    return java.util.stream.IntStream.range(0, articles.size())
        .mapToObj(i -> profile(articles.get(i), counts.get(i), weighting))
        .toList();
  }

  private List<Map<Integer, Double>> sentenceFeatures(AnalysedArticle article) {
    return article.sentences().stream().map(s -> extractor.featuresOf(article, s)).toList();
  }

  private static Set<Integer> union(List<Map<Integer, Double>> sentences) {
    Set<Integer> all = new HashSet<>();
    sentences.forEach(sentence -> all.addAll(sentence.keySet()));
    return all;
  }

  private Profile profile(
      AnalysedArticle article, List<Map<Integer, Double>> sentences, Weighting weighting) {
    return new Profile(
        article,
        weighting.weighAll(sentences),
        sentences.stream().map(weighting::weigh).toList(),
        article.sentences().stream().map(s -> contexts(article, s, weighting)).toList());
  }

  private List<SparseVector> contexts(
      AnalysedArticle article, Sentence sentence, Weighting weighting) {
    return article.quantitiesOf(sentence).stream()
        .map(quantity -> extractor.featuresAround(article, sentence, quantity.span()))
        .map(weighting::weigh)
        .toList();
  }
}
