package io.samklang.event;

import io.samklang.annotate.Sentence;
import io.samklang.lexicon.Lexicon;
import io.samklang.name.Name;
import io.samklang.quantity.Quantity;
import io.samklang.text.Folding;
import io.samklang.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the profiles of a batch. */
public final class Profiler {
  private final FeatureExtractor extractor;
  private final Background background;

  public Profiler(Lexicon lexicon, Background background) {
    this.extractor = new FeatureExtractor(lexicon);
    this.background = background;
  }

  /** One profile an article, in the order given; made on all cores. */
  public List<Profile> profile(List<AnalysedArticle> articles) {
    List<List<Map<Integer, Double>>> counts =
        articles.parallelStream().map(this::sentenceFeatures).toList();
    Weighting weighting = Weighting.of(background, counts.stream().map(Profiler::union).toList());
    return IntStream.range(0, articles.size())
        .parallel()
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
        weighting.distinguish(sentences),
        contexts(article, weighting),
        words(article));
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
