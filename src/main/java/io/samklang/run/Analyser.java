package io.samklang.run;

import io.samklang.annotate.AnnotatedArticle;
import io.samklang.annotate.Annotator;
import io.samklang.annotate.Sentence;
import io.samklang.annotate.Token;
import io.samklang.event.AnalysedArticle;
import io.samklang.name.NameReader;
import io.samklang.quantity.Quantity;
import io.samklang.quantity.QuantityReader;
import io.samklang.text.Article;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads everything that is compared out of one article. Safe for use by several threads. */
public final class Analyser {
  private final Annotator annotator;
  private final QuantityReader quantities;
  private final NameReader names;

  public Analyser(Annotator annotator, QuantityReader quantities, NameReader names) {
    this.annotator = annotator;
    this.quantities = quantities;
    this.names = names;
  }

  public AnalysedArticle analyse(Article article, LanguageTag language) {
    AnnotatedArticle annotated = annotator.annotate(article, language);
    return new AnalysedArticle(annotated, quantitiesOf(annotated), List.of())
        .withNames(names.read(annotated));
  }

  private List<List<Quantity>> quantitiesOf(AnnotatedArticle article) {
    List<List<Quantity>> bySentence = new ArrayList<>();
    article.sentences().forEach(sentence -> bySentence.add(new ArrayList<>()));
    for (List<Sentence> paragraph : paragraphs(article).values()) {
      for (Quantity quantity : read(article, paragraph)) {
        paragraph.stream()
            .filter(sentence -> sentence.span().contains(quantity.span().start()))
            .findFirst()
            .ifPresent(sentence -> bySentence.get(sentence.index()).add(quantity));
      }
    }
    return bySentence;
  }

  private static Map<Integer, List<Sentence>> paragraphs(AnnotatedArticle article) {
    return article.sentences().stream()
        .collect(Collectors.groupingBy(Sentence::paragraph, TreeMap::new, Collectors.toList()));
  }

  /**
   * Reads a paragraph as a whole, so that a sentence split in the wrong place cuts no number in
   * two.
   */
  private List<Quantity> read(AnnotatedArticle article, List<Sentence> paragraph) {
    Span span = paragraph.get(0).span().union(paragraph.get(paragraph.size() - 1).span());
    List<Token> tokens =
        paragraph.stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(t -> new Token(t.span().shift(-span.start()), t.text(), t.tag()))
            .toList();
    return quantities
        .read(
            span.of(article.article().text()),
            tokens,
            article.language(),
            article.article().metadata().published())
        .stream()
        .map(quantity -> quantity.shift(span.start()))
        .toList();
  }
}
