package io.samklang.text;

/**
 * An article as it was read, and as it is analysed: the same with composed letters.
 *
 * @param original with spans of the text as read
 * @param composed with spans of {@code text}
 * @param text the way from one to the other
 */
public record ComposedArticle(Article original, Article composed, ComposedText text) {
  public static ComposedArticle of(Article article) {
    ComposedText text = ComposedText.of(article.text());
    boolean same = text.text().equals(article.text());
    return new ComposedArticle(article, same ? article : composed(article, text), text);
  }

  private static Article composed(Article article, ComposedText text) {
    return new Article(
        article.id(),
        article.origin(),
        text.text(),
        article.blocks().stream()
            .map(block -> new Block(text.toComposed(block.span()), block.kind(), block.unit()))
            .toList(),
        article.metadata());
  }
}
