package io.samklang.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.samklang.annotate.NameType;
import io.samklang.text.Folding;
import io.samklang.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures the comparison on titles of encyclopedia articles in three languages: those of one line
 * are of one thing, those of two lines hardly ever. The shares are written to {@code
 * target/names/titles-TYPE.txt}.
 */
@Tag("measure")
class NameLinkingTest {
  private static final Path TITLES = Path.of("../shared/corpora/names/wikidict-nb-de-sv.tsv");
  private static final Path FIGURES = Path.of("target/names");
  private static final int RANDOM_PAIRS = 20_000;

  /** Two to four words with capitals and nothing else. */
  private static final Pattern WORDS =
      Pattern.compile("\\p{Lu}[\\p{L}'’.-]*( \\p{Lu}[\\p{L}'’.-]*){1,3}");

  private final NameComparator comparator = new NameComparator();
  private List<List<String>> titles = List.of();

  @BeforeEach
  void readTitles() throws IOException {
    assumeTrue(Files.exists(TITLES), "no titles to measure on");
    try (Stream<String> lines = Files.lines(TITLES)) {
      titles = lines.map(line -> List.of(line.split("\t", -1))).toList();
    }
  }

  /**
   * Persons: all three titles are of two to four words with capitals, and the first word of the
   * Norwegian one is a given name that the table of variants has.
   */
  @Test
  void persons() throws IOException {
    Set<String> given =
        NameTable.read("variants.tsv").stream()
            .flatMap(row -> row.list("forms").stream())
            .collect(Collectors.toSet());
    List<List<String>> persons =
        titles.stream()
            .filter(row -> row.stream().allMatch(title -> WORDS.matcher(title).matches()))
            .filter(row -> given.contains(Folding.plain(row.get(0).split(" ", 2)[0])))
            .toList();
    assertThat(persons).hasSizeGreaterThan(500);
    measure(persons, NameType.PERSON);
  }

  /**
   * Countries, cities, regions and waters: the Norwegian title is a Norwegian form of the tables of
   * places, and the three are not all the same.
   */
  @Test
  void places() throws IOException {
    Set<String> forms =
        Stream.of("countries.tsv", "places.tsv")
            .flatMap(table -> NameTable.read(table).stream())
            .flatMap(row -> row.list("nb").stream())
            .collect(Collectors.toSet());
    List<List<String>> places =
        titles.stream()
            .filter(row -> forms.contains(row.get(0)))
            .filter(row -> !row.get(0).equals(row.get(1)) || !row.get(0).equals(row.get(2)))
            .toList();
    assertThat(places).hasSizeGreaterThan(200);
    measure(places, NameType.LOCATION);
  }

  private void measure(List<List<String>> rows, NameType type) throws IOException {
    double accepted = shareAccepted(rows, type);
    double random = shareOfRandomPairs(rows, type);
    String figures =
        String.format(
            Locale.ROOT,
            "%s: %.4f of %d triples, %.5f of %d random pairs%n",
            type,
            accepted,
            rows.size(),
            random,
            RANDOM_PAIRS);
    Files.createDirectories(FIGURES);
    Files.writeString(FIGURES.resolve("titles-" + type + ".txt"), figures);
    assertThat(accepted).as(figures).isGreaterThanOrEqualTo(0.95);
    assertThat(random).as(figures).isLessThanOrEqualTo(0.001);
  }

  private double shareAccepted(List<List<String>> rows, NameType type) {
    List<String> refused = new ArrayList<>();
    for (List<String> row : rows) {
      boolean accepted =
          isOne(row.get(0), row.get(1), type)
              && isOne(row.get(0), row.get(2), type)
              && isOne(row.get(1), row.get(2), type);
      if (!accepted) {
        refused.add(String.join(" | ", row));
      }
    }
    return 1 - (double) refused.size() / rows.size();
  }

  private double shareOfRandomPairs(List<List<String>> rows, NameType type) {
    Random random = new Random(4);
    int accepted = 0;
    for (int i = 0; i < RANDOM_PAIRS; i++) {
      List<String> some = rows.get(random.nextInt(rows.size()));
      List<String> others = rows.get(random.nextInt(rows.size()));
      if (!some.equals(others) && isOne(some.get(0), others.get(1 + i % 2), type)) {
        accepted++;
      }
    }
    return (double) accepted / RANDOM_PAIRS;
  }

  private boolean isOne(String a, String b, NameType type) {
    return comparator.compare(name(a, type), name(b, type)) == NameRelation.SAME;
  }

  private static Name name(String text, NameType type) {
    return new Name(
        new Span(0, text.length()), type, text, text, Optional.empty(), Optional.empty(), false);
  }
}
