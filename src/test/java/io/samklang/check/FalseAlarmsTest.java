package io.samklang.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.language.Detection;
import io.samklang.language.LanguageDetector;
import io.samklang.language.lingua.LinguaLanguageDetector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the users of number and name checks complain about, class by class: passages that must fire
 * and passages that must stay silent.
 */
class FalseAlarmsTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "false-alarms");
  private static final String FIRE = "fire";
  private static final String SILENT = "silent";

  /**
   * Of the examples of a class, at least so many come out right: figures that may only rise. What
   * is missing stands in {@code target/examples} after a run.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # class                | fire | silent
          article-as-one         |    4 |      6
          compounds              |    5 |      7
          conversion             |    5 |      7
          damaged-text           |    3 |      5
          decimal-sign           |    5 |      6
          grouping               |    6 |      6
          language               |    5 |      4
          names                  |    5 |      9
          news                   |    4 |      3
          not-quantities         |    1 |     10
          order-and-repetition   |    5 |      6
          ordinals-and-dates     |    6 |      7
          percent                |    3 |      6
          ranges                 |    4 |      6
          relative-dates         |    6 |      7
          rounding-and-hedges    |    7 |     15
          scale                  |    4 |      8
          scores-and-clocks      |    5 |      7
          signs-and-letters      |    5 |      6
          word-and-digit         |    6 |      9
          """)
  void keepsItsFloor(String name, int fire, int silent) throws IOException {
    ExampleFile file = file(name);
    Judgement judgement =
        Judgement.of(ExampleRun.shared(), Optional.empty(), file.below(FIRE), file.below(SILENT));
    judgement.write(name);
    assertThat(judgement.fires()).as(judgement.complaints()).isGreaterThanOrEqualTo(fire);
    assertThat(judgement.silent()).as(judgement.complaints()).isGreaterThanOrEqualTo(silent);
  }

  @ParameterizedTest
  @MethodSource("classes")
  void everyClassHasBothInAllLanguages(String name) {
    for (String heading : List.of(FIRE, SILENT)) {
      List<Example> examples = file(name).below(heading);
      assertThat(examples).as(heading).hasSizeGreaterThanOrEqualTo(5);
      assertThat(examples).flatExtracting(Example::languages).contains("nb", "de", "sv");
    }
  }

  @Test
  void everyExampleNamesARealCheck() {
    List<String> ids = Checks.all().stream().map(Check::id).toList();
    assertThat(classes().flatMap(name -> file(name).below(FIRE).stream()))
        .flatExtracting(example -> example.check().stream().toList())
        .isSubsetOf(ids);
  }

  /** Upper and lower case, digits and signs are not those of the machine's user. */
  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "de-DE", "da-DK", "ar-EG"})
  void theDefaultLocaleChangesNothing(String locale) {
    Locale before = Locale.getDefault();
    List<Example> examples = file("signs-and-letters").below(FIRE);
    List<List<Finding>> expected = examples.stream().map(ExampleRun.shared()::findings).toList();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      ExampleRun run = new ExampleRun();
      assertThat(examples.stream().map(run::findings)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void languagesAreToldApart() {
    LanguageDetector detector = LinguaLanguageDetector.afterWordTables();
    assertThat(file("language").below("told apart"))
        .flatExtracting(Example::statements)
        .allSatisfy(
            statement ->
                assertThat(detector.detect(statement.text()))
                    .map(Detection::code)
                    .contains(statement.language()));
  }

  static Stream<String> classes() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replace(".txt", ""))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExampleFile file(String name) {
    return ExampleFile.read("false-alarms", name, "txt");
  }
}
