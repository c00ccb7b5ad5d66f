package io.samklang.ingest;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import io.samklang.ingest.html.HtmlPage;
import io.samklang.ingest.html.Paragraph;
import io.samklang.text.Article;
import io.samklang.text.Article.Metadata;
import io.samklang.text.Problem;
import io.samklang.text.SourceLines;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.located.Located;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a feed as an article: its title, and the longest of its contents and its description.
 */
final class FeedEntry {
  private static final Set<String> DATES =
      Set.of("pubDate", "published", "issued", "date", "updated", "modified");

  private final String path;
  private final SyndEntry entry;
  private final Element element;

  FeedEntry(String path, SyndEntry entry, Element element) {
    this.path = path;
    this.entry = entry;
    this.element = element;
  }

  /** The article, or why there is none. */
  Batch read(Optional<String> languageOfFeed) {
    Optional<String> body = body();
    if (body.isEmpty()) {
      return Batch.of(new Problem(origin().place(), "has no text; the feed gives only a title"));
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    title().flatMap(Paragraph::title).ifPresent(paragraphs::add);
    paragraphs.addAll(HtmlPage.paragraphsOf(body.get()));
    String id = given(entry.getUri()).or(this::link).orElse(origin().place());
    return Batch.of(ExtractedText.of(paragraphs).article(id, origin(), metadata(languageOfFeed)));
  }

  private Article.Origin origin() {
    int line = element instanceof Located located ? Math.max(1, located.getLine()) : 1;
    SourceLines lines = new SourceLines(List.of(new SourceLines.Mark(0, line)));
    return new Article.Origin(path, Optional.of(line), lines);
  }

  private Metadata metadata(Optional<String> languageOfFeed) {
    return new Metadata(
        title(),
        given(element.getAttributeValue("lang", Namespace.XML_NAMESPACE)).or(() -> languageOfFeed),
        published(),
        Optional.ofNullable(entry.getSource()).map(SyndFeed::getTitle).flatMap(FeedEntry::given),
        link(),
        Optional.empty(),
        Optional.empty());
  }

  private Optional<String> title() {
    return Optional.ofNullable(entry.getTitle()).map(HtmlPage::plainText).flatMap(FeedEntry::given);
  }

  private Optional<String> link() {
    return given(entry.getLink());
  }

  private Optional<String> body() {
    return Stream.concat(
            entry.getContents().stream(), Optional.ofNullable(entry.getDescription()).stream())
        .map(SyndContent::getValue)
        .flatMap(value -> given(value).stream())
        .filter(value -> !HtmlPage.plainText(value).isBlank())
        .max(Comparator.comparingInt(String::length));
  }

  /** The day as written, in the zone of who wrote it; the first date of several. */
  private Optional<LocalDate> published() {
    return element.getChildren().stream()
        .filter(child -> DATES.contains(child.getName()))
        .map(Element::getTextTrim)
        .flatMap(date -> IsoDay.parse(date).or(() -> mailDay(date)).stream())
        .findFirst();
  }

  /** The day of {@code Tue, 4 Mar 2025 23:30:00 +0100}. */
  private static Optional<LocalDate> mailDay(String date) {
    try {
      return Optional.of(
          OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDate());
    } catch (DateTimeException otherwiseWritten) {
      return Optional.empty();
    }
  }

  private static Optional<String> given(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
  }
}
