package io.samklang.name;

import io.samklang.annotate.AnnotatedArticle;
import io.samklang.annotate.opennlp.OpenNlpAnnotator;
import io.samklang.text.Article;
import io.samklang.text.Block;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Line-aligned news: {@code docs.tsv} has the document of each line, {@code TAG.txt} the lines of a
 * language.
 */
final class TranslatedNews {
  /**
   * A line of an article.
   *
   * @param start its offset in the article
   * @param names of the whole article
   */
  private record Line(String text, int start, List<Name> names) {}

  private final OpenNlpAnnotator annotator = new OpenNlpAnnotator();
  private final NameReader reader = new NameReader();
  private final List<String> documents;
  private final List<List<Line>> lines = new ArrayList<>();

  private TranslatedNews(List<String> documents) {
    this.documents = documents;
    LanguageTag.supported().forEach(language -> lines.add(new ArrayList<>()));
  }

  /** The news in {@code folder}, their languages in the order of {@link LanguageTag#supported}. */
  static TranslatedNews read(Path folder) throws IOException {
    TranslatedNews news = new TranslatedNews(Files.readAllLines(folder.resolve("docs.tsv")));
    List<List<String>> texts = new ArrayList<>();
    for (LanguageTag language : LanguageTag.supported()) {
      texts.add(Files.readAllLines(folder.resolve(language.code() + ".txt")));
    }
    int first = 0;
    while (first < news.documents.size()) {
      int end = first;
      while (end < news.lines() && news.documents.get(end).equals(news.documents.get(first))) {
        end++;
      }
      int from = first;
      int to = end;
      news.add(texts.stream().map(language -> language.subList(from, to)).toList());
      first = end;
    }
    return news;
  }

  /** Adds one document. */
  private void add(List<List<String>> texts) {
    List<LanguageTag> languages = List.copyOf(LanguageTag.supported());
    List<NamedArticle> translations = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      LanguageTag language = languages.get(i);
      AnnotatedArticle annotated = annotator.annotate(article(texts.get(i)), language);
      translations.add(new NamedArticle(annotated, reader.read(annotated)));
    }
    List<NamedArticle> complete = new EventNames().complete(translations);
    for (int i = 0; i < complete.size(); i++) {
      addLines(complete.get(i), lines.get(i));
    }
  }

  private static void addLines(NamedArticle named, List<Line> all) {
    Article article = named.article().article();
    List<Name> names = named.names().stream().flatMap(List::stream).toList();
    for (Block block : article.blocks()) {
      all.add(new Line(block.span().of(article.text()), block.span().start(), names));
    }
  }

  private static Article article(List<String> texts) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String text : texts) {
      blocks.add(new Block(new Span(start, start + text.length()), Block.Kind.BODY));
      start += text.length() + 1;
    }
    return new Article(
        "a",
        new Article.Origin("a.txt", Optional.empty()),
        String.join("\n", texts),
        blocks,
        Article.Metadata.NONE);
  }

  int lines() {
    return documents.size();
  }

  /**
   * The names that cover a word in one line, by language; empty unless all languages have the word.
   *
   * @param words the word in each language
   */
  Optional<List<List<Name>>> names(int line, List<String> words) {
    List<List<Name>> names = new ArrayList<>();
    for (int language = 0; language < words.size(); language++) {
      Line there = lines.get(language).get(line);
      List<Span> places = places(words.get(language), there);
      if (places.isEmpty()) {
        return Optional.empty();
      }
      names.add(
          there.names().stream()
              .filter(name -> places.stream().anyMatch(name.span()::overlaps))
              .toList());
    }
    return Optional.of(names);
  }

  private static List<Span> places(String word, Line line) {
    Matcher matcher =
        Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(word) + "(?![\\p{L}-])")
            .matcher(line.text());
    List<Span> places = new ArrayList<>();
    while (matcher.find()) {
      places.add(new Span(line.start() + matcher.start(), line.start() + matcher.end()));
    }
    return places;
  }
}
