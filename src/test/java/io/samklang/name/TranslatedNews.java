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

  private final List<String> documents;
  private final List<List<Line>> lines = new ArrayList<>();

  private TranslatedNews(List<String> documents) {
    this.documents = documents;
  }

  /** The news in {@code folder}, their languages in the order of {@link LanguageTag#supported}. */
  static TranslatedNews read(Path folder) throws IOException {
    TranslatedNews news = new TranslatedNews(Files.readAllLines(folder.resolve("docs.tsv")));
    for (LanguageTag language : LanguageTag.supported()) {
      news.add(language, Files.readAllLines(folder.resolve(language.code() + ".txt")));
    }
    return news;
  }

  private void add(LanguageTag language, List<String> texts) {
    OpenNlpAnnotator annotator = new OpenNlpAnnotator();
    NameReader reader = new NameReader();
    List<Line> all = new ArrayList<>();
    int first = 0;
    while (first < texts.size()) {
      int end = first;
      while (end < texts.size() && documents.get(end).equals(documents.get(first))) {
        end++;
      }
      Article article = article(texts.subList(first, end));
      AnnotatedArticle annotated = annotator.annotate(article, language);
      List<Name> names = reader.read(annotated).stream().flatMap(List::stream).toList();
      for (Block block : article.blocks()) {
        all.add(new Line(block.span().of(article.text()), block.span().start(), names));
      }
      first = end;
    }
    lines.add(all);
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
