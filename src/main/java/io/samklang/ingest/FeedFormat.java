package io.samklang.ingest;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.samklang.text.Article;
import io.samklang.text.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.located.LocatedJDOMFactory;

/** Feeds saved to a file: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0; each entry is an article. */
final class FeedFormat implements Format {
  private static final Pattern ROOT = Pattern.compile("<(rss|feed|rdf:RDF)[\\s>]");
  private static final String NO_DOCUMENT_TYPES =
      "http://apache.org/xml/features/disallow-doctype-decl";

  @Override
  public boolean claims(String name) {
    return name.endsWith(".rss") || name.endsWith(".atom");
  }

  @Override
  public boolean recognises(byte[] opening) {
    return ROOT.matcher(XmlFiles.opening(opening)).find();
  }

  @Override
  public Batch read(Source source, Limits limits) throws IOException {
    if (source.largerThan(limits.fileBytes())) {
      return Batch.of(new Problem(source.path(), Refusals.tooLarge(limits.fileBytes())));
    }
    try (InputStream stream = source.open()) {
      Document document = builder().build(new ByteArrayInputStream(stream.readAllBytes()));
      return read(source.path(), new SyndFeedInput().build(document), entries(document));
    } catch (JDOMParseException e) {
      String problem = "is no well-formed XML on line %d, or has a document type; save it again";
      return Batch.of(
          new Problem(source.path(), problem.formatted(Math.max(1, e.getLineNumber()))));
    } catch (JDOMException | FeedException | IllegalArgumentException e) {
      return Batch.of(new Problem(source.path(), "is no feed in RSS or Atom; save it again"));
    }
  }

  private static SAXBuilder builder() {
    SAXBuilder builder = new SAXBuilder();
    builder.setJDOMFactory(new LocatedJDOMFactory());
    builder.setFeature(NO_DOCUMENT_TYPES, true);
    builder.setExpandEntities(false);
    return builder;
  }

  /** The elements of the entries, in the order in which the library reads them. */
  private static List<Element> entries(Document document) {
    List<Element> entries = new ArrayList<>();
    for (Element element : document.getRootElement().getChildren()) {
      switch (element.getName()) {
        case "item", "entry" -> entries.add(element);
        case "channel" -> entries.addAll(element.getChildren("item", element.getNamespace()));
        default -> {}
      }
    }
    return entries;
  }

  private static Batch read(String path, SyndFeed feed, List<Element> elements) {
    List<Article> articles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Optional<String> language = language(feed, elements);
    for (int i = 0; i < feed.getEntries().size(); i++) {
      SyndEntry entry = feed.getEntries().get(i);
      Batch read = new FeedEntry(path, entry, elements.get(i)).read(language);
      articles.addAll(read.articles());
      problems.addAll(read.problems());
    }
    if (articles.isEmpty() && problems.isEmpty()) {
      problems.add(new Problem(path, "is a feed without entries; leave it out"));
    }
    return new Batch(articles, problems);
  }

  private static Optional<String> language(SyndFeed feed, List<Element> elements) {
    return Optional.ofNullable(feed.getLanguage())
        .or(
            () ->
                elements.stream()
                    .findFirst()
                    .map(Element::getParentElement)
                    .map(parent -> parent.getAttributeValue("lang", Namespace.XML_NAMESPACE)))
        .filter(language -> !language.isBlank());
  }
}
