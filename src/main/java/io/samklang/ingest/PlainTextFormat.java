package io.samklang.ingest;

import io.samklang.text.Article;
import io.samklang.text.ComposedText;
import io.samklang.text.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A file that holds the text of one article: plain, or marked up as Markdown. */
final class PlainTextFormat implements Format {
  private final List<String> endings;
  private final Function<String, Layout> layouts;

  private PlainTextFormat(List<String> endings, Function<String, Layout> layouts) {
    this.endings = endings;
    this.layouts = layouts;
  }

  static PlainTextFormat plain() {
    return new PlainTextFormat(List.of(".txt", ".text"), text -> Layout.of(PlainLines.of(text)));
  }

  static PlainTextFormat markdown() {
    return new PlainTextFormat(List.of(".md", ".markdown"), PlainTextFormat::markdownLayout);
  }

  private static Layout markdownLayout(String text) {
    Layout layout = Layout.of(MarkdownLines.of(text));
    return new Layout(layout.blocks(), FrontMatter.of(text).over(layout.metadata()));
  }

  @Override
  public boolean claims(String name) {
    return endings.stream().anyMatch(name::endsWith);
  }

  @Override
  public Batch read(Source source, Limits limits) throws IOException {
    return WholeFile.read(source, limits)
        .match(
            text -> Batch.of(article(source.path(), text)),
            why -> Batch.of(new Problem(source.path(), why)));
  }

  private Article article(String path, String text) {
    ComposedText composed = ComposedText.of(text);
    Layout layout = layouts.apply(composed.text()).inOriginal(composed);
    return new Article(
        path, new Article.Origin(path, Optional.empty()), text, layout.blocks(), layout.metadata());
  }
}
