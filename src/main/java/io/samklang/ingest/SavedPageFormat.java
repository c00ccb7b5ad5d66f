package io.samklang.ingest;

import io.samklang.ingest.html.HtmlPage;
import io.samklang.text.Article;
import io.samklang.text.Article.Metadata;
import io.samklang.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A saved page with one article: see {@link HtmlPage}. */
final class SavedPageFormat implements Format {
  private static final List<String> ENDINGS = List.of(".html", ".htm", ".xhtml");
  private static final Pattern OPENING =
      Pattern.compile(
          "(?is)\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html)\\b.*");

  @Override
  public boolean claims(String name) {
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  @Override
  public boolean recognises(byte[] opening) {
    return OPENING.matcher(new String(opening, StandardCharsets.ISO_8859_1)).matches();
  }

  @Override
  public Batch read(Source source, Limits limits) throws IOException {
    return WholeFile.read(source, limits)
        .match(
            html -> read(source.path(), HtmlPage.read(html)),
            why -> Batch.of(new Problem(source.path(), why)));
  }

  private static Batch read(String path, HtmlPage page) {
    return page.paragraphs().isEmpty()
        ? Batch.of(new Problem(path, "shows no text; save the page after it has loaded"))
        : Batch.of(article(path, page));
  }

  private static Article article(String path, HtmlPage page) {
    return ExtractedText.of(page.paragraphs())
        .article(path, new Article.Origin(path, Optional.empty()), metadata(page));
  }

  private static Metadata metadata(HtmlPage page) {
    return new Metadata(
        page.title(),
        page.language(),
        page.published().flatMap(IsoDay::parse),
        page.source(),
        page.url(),
        Optional.empty(),
        page.translationOf());
  }
}
