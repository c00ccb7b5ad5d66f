package io.samklang.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.samklang.event.AnalysedArticle;
import io.samklang.name.Name;
import io.samklang.text.Article;
import io.samklang.text.Block;
import io.samklang.text.ComposedArticle;
import io.samklang.text.ComposedText;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The quantities and names of one text or article, as {@code samklang extract} prints them. Safe
 * for use by several threads.
 */
public final class Extraction {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Analyser analyser;

  public Extraction(Analyser analyser) {
    this.analyser = analyser;
  }

  /**
   * One object: {@code line}, {@code quantities}, {@code names}.
   *
   * @param line 1-based
   * @param text without line end; may be empty
   * @param written day that relative dates are said from
   */
  public ObjectNode extract(
      int line, String text, LanguageTag language, Optional<LocalDate> written) {
    ObjectNode node = JSON.objectNode();
    node.put("line", line);
    put(article(text, written), language, node);
    return node;
  }

  /**
   * One object: {@code id}, {@code language}, {@code quantities}, {@code names}; spans are of the
   * article's text.
   */
  public ObjectNode extract(Article article, LanguageTag language) {
    ObjectNode node = JSON.objectNode();
    node.put("id", article.id());
    node.put("language", language.code());
    put(article, language, node);
    return node;
  }

  private void put(Article article, LanguageTag language, ObjectNode node) {
    ArrayNode quantities = node.putArray("quantities");
    ArrayNode names = node.putArray("names");
    if (article.text().isBlank()) {
      return;
    }
    ComposedArticle read = ComposedArticle.of(article);
    AnalysedArticle analysed = analyser.analyse(read.composed(), language);
    analysed
        .quantities()
        .forEach(qs -> qs.forEach(q -> quantities.add(QuantityJson.of(q, read.text()))));
    analysed.names().forEach(ns -> ns.forEach(n -> names.add(name(n, read.text()))));
  }

  private static Article article(String text, Optional<LocalDate> written) {
    Article.Metadata none = Article.Metadata.NONE;
    Article.Metadata metadata =
        new Article.Metadata(
            none.title(),
            none.declaredLanguage(),
            written,
            none.source(),
            none.url(),
            none.event(),
            none.translationOf());
    int start = text.length() - text.stripLeading().length();
    Span span = new Span(start, start + text.strip().length());
    return new Article(
        "-",
        new Article.Origin("-", Optional.empty()),
        text,
        List.of(new Block(span, Block.Kind.BODY)),
        metadata);
  }

  private static ObjectNode name(Name name, ComposedText text) {
    ObjectNode node = JSON.objectNode();
    Span span = text.toOriginal(name.span());
    node.put("start", span.start());
    node.put("end", span.end());
    node.put("text", text.originalAt(name.span()));
    node.put("type", name.type().name());
    return node;
  }
}
