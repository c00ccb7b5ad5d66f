package io.samklang.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ibm.icu.util.ULocale;
import io.samklang.text.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Measures, on news in three translations, which of the names that all three carry are found in
 * each and held to be one: words of a list that stand unchanged in all three, and the countries as
 * ICU names them. What is not linked is written to {@code target/names/apart.txt}.
 */
@Tag("measure")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranslatedNewsTest {
  private static final Path NEWS = Path.of("../shared/bench/ntrex-dev");
  private static final Path APART = Path.of("target/names/apart.txt");
  private static final int RANDOM_PAIRS = 2_000;

  /**
   * A word in one line.
   *
   * @param names that cover it, by language
   */
  private record Carried(String word, int line, List<List<Name>> names) {}

  private final NameComparator comparator = new NameComparator();
  private final List<Carried> carried = new ArrayList<>();

  @BeforeAll
  void readNews() throws IOException {
    assumeTrue(Files.exists(NEWS), "no news to measure on");
    TranslatedNews news = TranslatedNews.read(NEWS);
    List<List<String>> words = Stream.concat(unchanged(), countries()).toList();
    for (int i = 0; i < news.lines(); i++) {
      int line = i;
      for (List<String> word : words) {
        news.names(line, word)
            .ifPresent(names -> carried.add(new Carried(word.get(0), line + 1, names)));
      }
    }
  }

  private static Stream<List<String>> unchanged() throws IOException {
    int languages = LanguageTag.supported().size();
    return Files.readAllLines(NEWS.resolve("names.tsv")).stream()
        .map(line -> Collections.nCopies(languages, line.split("\t", 2)[0]));
  }

  private static Stream<List<String>> countries() {
    return Stream.of(Locale.getISOCountries())
        .map(
            code ->
                LanguageTag.supported().stream()
                    .map(l -> new ULocale("", code).getDisplayCountry(new ULocale(l.code())))
                    .toList());
  }

  @Test
  void whatAllThreeCarryIsLinked() throws IOException {
    List<Carried> apart = carried.stream().filter(c -> !isLinked(c)).toList();
    Files.createDirectories(APART.getParent());
    Files.write(APART, apart.stream().map(TranslatedNewsTest::describe).toList());
    assertThat(carried).hasSizeGreaterThan(900);
    assertThat(1 - (double) apart.size() / carried.size())
        .as("%d apart of %d", apart.size(), carried.size())
        .isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void differentNamesAreNotLinked() {
    Random random = new Random(4);
    List<String> linked = new ArrayList<>();
    int pairs = 0;
    while (pairs < RANDOM_PAIRS) {
      Carried some = carried.get(random.nextInt(carried.size()));
      Carried other = carried.get(random.nextInt(carried.size()));
      if (!isComparable(some, other)) {
        continue;
      }
      pairs++;
      if (isTakenForOne(some.names().get(0), other.names().get(1 + pairs % 2))) {
        linked.add(describe(some) + " / " + describe(other));
      }
    }
    assertThat(linked).isEmpty();
  }

  /** Whether two words stand in names that are not of one thing, as far as their words tell. */
  private static boolean isComparable(Carried some, Carried other) {
    List<String> words = words(some);
    return !some.word().equals(other.word()) && words(other).stream().noneMatch(words::contains);
  }

  private static List<String> words(Carried carried) {
    return carried.names().stream()
        .flatMap(List::stream)
        .flatMap(name -> Stream.of((name.text() + " " + name.canonical()).split("[ -]")))
        .toList();
  }

  private boolean isLinked(Carried word) {
    List<List<Name>> names = word.names();
    return isOne(names.get(0), names.get(1))
        && isOne(names.get(0), names.get(2))
        && isOne(names.get(1), names.get(2));
  }

  private boolean isOne(List<Name> some, List<Name> others) {
    return some.stream().anyMatch(name -> others.stream().anyMatch(other -> isOne(name, other)));
  }

  /**
   * As {@link #isOne}, but for places that the tables know to lie in one another: Paris, Europe.
   */
  private boolean isTakenForOne(List<Name> some, List<Name> others) {
    return some.stream()
        .anyMatch(
            name ->
                others.stream()
                    .anyMatch(
                        other ->
                            areBothKnown(name, other)
                                ? comparator.compare(name, other) == NameRelation.SAME
                                : isOne(name, other)));
  }

  private static boolean areBothKnown(Name some, Name other) {
    return some.entity().isPresent() && other.entity().isPresent();
  }

  /** One entity, or one within a longer name: {@code polisen i Newport, Newport Police}. */
  private boolean isOne(Name some, Name other) {
    NameRelation relation = comparator.compare(some, other);
    return relation == NameRelation.SAME || relation == NameRelation.RELATED;
  }

  private static String describe(Carried carried) {
    List<String> names =
        carried.names().stream()
            .map(list -> list.stream().map(n -> n.type() + " " + n.text()).toList().toString())
            .toList();
    return carried.line() + " " + carried.word() + ": " + String.join(" ", names);
  }
}
