package io.samklang.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ibm.icu.util.ULocale;
import io.samklang.annotate.AnnotatedArticle;
import io.samklang.annotate.NameType;
import io.samklang.annotate.opennlp.OpenNlpAnnotator;
import io.samklang.text.Article;
import io.samklang.text.Block;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Measures, on news in three translations, which of the names that all three carry are found in
 * each and held to be one. The names are a list of words that stand unchanged in all three, and the
 * countries as ICU names them.
 */
@Tag("measure")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranslatedNewsTest {
  private static final Path NEWS = Path.of("../shared/bench/ntrex-dev");
  private static final Path APART = Path.of("target/names/apart.txt");
  private static final int RANDOM_PAIRS = 2_000;

  /**
   * A word in one line, and the names that cover it there.
   *
   * @param names by language; several where the line has the word several times
   */
  private record Carried(String word, int line, Map<LanguageTag, List<Name>> names) {}

  private record Line(String text, List<Name> names) {}

  private final NameComparator comparator = new NameComparator();
  private final List<Carried> carried = new ArrayList<>();

  @BeforeAll
  void readNews() throws IOException {
    assumeTrue(Files.exists(NEWS), "no news to measure on");
    Map<LanguageTag, List<Line>> lines = new TreeMap<>();
    for (LanguageTag language : LanguageTag.supported()) {
      lines.put(language, lines(language));
    }
    List<Map<LanguageTag, String>> words = new ArrayList<>(unchanged());
    words.addAll(countries());
    for (int i = 0; i < lines.get(LanguageTag.NB).size(); i++) {
      for (Map<LanguageTag, String> word : words) {
        carried(word, i, lines).ifPresent(carried::add);
      }
    }
  }

  /** What is not linked is written to {@code target/names/apart.txt}. */
  @Test
  void whatAllThreeCarryIsLinked() throws IOException {
    List<String> apart = carried.stream().filter(c -> !isLinked(c)).map(this::describe).toList();
    double share = 1 - (double) apart.size() / carried.size();
    assertThat(carried).hasSizeGreaterThan(900);
    Files.createDirectories(APART.getParent());
    Files.write(APART, apart);
    assertThat(share).as("%d apart of %d", apart.size(), carried.size()).isGreaterThan(0.95);
  }

  @Test
  void differentNamesAreNotLinked() {
    Random random = new Random(4);
    List<String> linked = new ArrayList<>();
    for (int pairs = 0; pairs < RANDOM_PAIRS; ) {
      Name some = any(random, LanguageTag.NB);
      Name other = any(random, pairs % 2 == 0 ? LanguageTag.DE : LanguageTag.SV);
      if (sharesWord(some, other)) {
        continue;
      }
      pairs++;
      if (isOne(some, other)) {
        linked.add(some.text() + " / " + other.text());
      }
    }
    assertThat(linked).isEmpty();
  }

  private Name any(Random random, LanguageTag language) {
    while (true) {
      List<Name> names = carried.get(random.nextInt(carried.size())).names().get(language);
      if (!names.isEmpty()) {
        return names.get(0);
      }
    }
  }

  private static boolean sharesWord(Name some, Name other) {
    return some.entity().isPresent() && some.entity().equals(other.entity())
        || List.of(some.canonical().split("[ -]")).stream()
            .anyMatch(List.of(other.canonical().split("[ -]"))::contains);
  }

  private boolean isLinked(Carried word) {
    List<List<Name>> names = List.copyOf(word.names().values());
    return isOne(names.get(0), names.get(1))
        && isOne(names.get(0), names.get(2))
        && isOne(names.get(1), names.get(2));
  }

  private boolean isOne(List<Name> some, List<Name> others) {
    return some.stream().anyMatch(name -> others.stream().anyMatch(o -> isOne(name, o)));
  }

  /** A word of a longer name here and there links the two, if one is a part of the other. */
  private boolean isOne(Name some, Name other) {
    NameRelation relation = comparator.compare(some, other);
    return relation == NameRelation.SAME || relation == NameRelation.RELATED;
  }

  private String describe(Carried word) {
    StringBuilder out = new StringBuilder().append(word.line() + 1).append(" ").append(word.word()).append(":");
    word.names()
        .forEach(
            (language, names) ->
                out.append(" ")
                    .append(language.code())
                    .append(names.stream().map(n -> n.type() + " " + n.text()).toList()));
    return out.toString();
  }

  private static Optional<Carried> carried(
      Map<LanguageTag, String> word, int line, Map<LanguageTag, List<Line>> lines) {
    Map<LanguageTag, List<Name>> names = new TreeMap<>();
    for (LanguageTag language : LanguageTag.supported()) {
      Line there = lines.get(language).get(line);
      Matcher matcher =
          Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(word.get(language)) + "(?![\\p{L}-])")
              .matcher(there.text());
      if (!matcher.find()) {
        return Optional.empty();
      }
      List<Name> found = new ArrayList<>();
      do {
        Span span = new Span(matcher.start(), matcher.end());
        there.names().stream().filter(n -> n.span().overlaps(span)).forEach(found::add);
      } while (matcher.find());
      names.put(language, found);
    }
    return Optional.of(new Carried(word.get(LanguageTag.NB), line, names));
  }

  private static List<Map<LanguageTag, String>> unchanged() throws IOException {
    return Files.readAllLines(NEWS.resolve("names.tsv")).stream()
        .map(line -> line.split("\t")[0])
        .map(
            word -> {
              Map<LanguageTag, String> same = new TreeMap<>();
              LanguageTag.supported().forEach(language -> same.put(language, word));
              return same;
            })
        .toList();
  }

  private static List<Map<LanguageTag, String>> countries() {
    List<Map<LanguageTag, String>> countries = new ArrayList<>();
    for (String code : Locale.getISOCountries()) {
      Map<LanguageTag, String> names = new TreeMap<>();
      for (LanguageTag language : LanguageTag.supported()) {
        names.put(
            language, new ULocale("", code).getDisplayCountry(new ULocale(language.code())));
      }
      countries.add(names);
    }
    return countries;
  }

  /** The lines of all articles of a language, each with the names in it at offsets of the line. */
  private static List<Line> lines(LanguageTag language) throws IOException {
    List<String> documents = Files.readAllLines(NEWS.resolve("docs.tsv"));
    List<String> texts = Files.readAllLines(NEWS.resolve(language.code() + ".txt"));
    Map<String, List<String>> articles = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      articles.computeIfAbsent(documents.get(i), d -> new ArrayList<>()).add(texts.get(i));
    }
    OpenNlpAnnotator annotator = new OpenNlpAnnotator();
    NameReader reader = new NameReader();
    List<Line> lines = new ArrayList<>();
    for (List<String> article : articles.values()) {
      AnnotatedArticle annotated = annotator.annotate(article(article), language);
      lines.addAll(lines(article, reader.read(annotated)));
    }
    return lines;
  }

  private static Article article(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : lines) {
      blocks.add(new Block(new Span(start, start + line.length()), Block.Kind.BODY));
      start += line.length() + 1;
    }
    return new Article(
        "a",
        new Article.Origin("a.txt", Optional.empty()),
        String.join("\n", lines),
        blocks,
        Article.Metadata.NONE);
  }

  private static List<Line> lines(List<String> texts, List<List<Name>> names) {
    List<Name> all =
        names.stream().flatMap(List::stream).sorted(Comparator.comparing(Name::span)).toList();
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (String text : texts) {
      Span line = new Span(start, start + text.length());
      int shift = -start;
      lines.add(
          new Line(
              text,
              all.stream()
                  .filter(name -> line.covers(name.span()))
                  .map(name -> at(name, name.span().shift(shift)))
                  .toList()));
      start += text.length() + 1;
    }
    return lines;
  }

  private static Name at(Name name, Span span) {
    return new Name(
        span,
        name.type(),
        name.text(),
        name.canonical(),
        name.entity(),
        name.role(),
        name.adjective());
  }
}
