package io.samklang.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.samklang.event.Grouping;
import io.samklang.gate.FailOn;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a configuration may say, and what is said of one that cannot be used. */
class SettingsReaderTest {
  static final String FULL =
      """
      # of the foreign desk
      fail-on: warning
      new-only: true
      strict: true
      format: [console, json]
      output: out/reports
      decisions: desk.jsonl
      baseline: known.jsonl
      jobs: 3
      grouping: folder
      checks:
        spelling-mismatch: off
        count-mismatch: note
      glossary:
        same:
          - [Kyiv, Kiew, Kiev]
        distinct:
          - [Hansen, Hanssen]
      """;

  private static Settings read(String text) throws ConfigProblem {
    return SettingsReader.read(Path.of("desk", "samklang.yml"), text);
  }

  @Test
  void readsEverything() throws ConfigProblem {
    Settings settings = read(FULL);
    assertThat(settings.failOn())
        .isEqualTo(
            new Setting<>(
                FailOn.WARNING, new Origin.File(Path.of("desk", "samklang.yml").toString(), 2)));
    assertThat(settings.newOnly().value()).isTrue();
    assertThat(settings.strict().value()).isTrue();
    assertThat(settings.formats().value()).containsExactly("console", "json");
    assertThat(settings.jobs().value()).isEqualTo(3);
    assertThat(settings.grouping().value()).isEqualTo(Grouping.FOLDER);
    assertThat(settings.checks())
        .hasEntrySatisfying(
            "spelling-mismatch", s -> assertThat(s.value()).isEqualTo(CheckLevel.OFF))
        .hasEntrySatisfying("count-mismatch", s -> assertThat(s.origin().words()).endsWith(":13"));
    assertThat(settings.glossary().value().same()).containsExactly(List.of("Kyiv", "Kiew", "Kiev"));
    assertThat(settings.glossary().value().distinct())
        .containsExactly(List.of("Hansen", "Hanssen"));
  }

  @Test
  void pathsAreThoseOfItsFolder() throws ConfigProblem {
    Settings settings = read("output: ../out\n");
    assertThat(settings.output().value()).isEqualTo(Path.of("out"));
    assertThat(settings.decisions().value()).isEqualTo(Path.of("desk", "samklang-decisions.jsonl"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "---\n", "{}"})
  void nothingSaidIsStandard(String text) throws ConfigProblem {
    Settings settings = read(text);
    assertThat(settings.failOn()).isEqualTo(Settings.standard().failOn());
    assertThat(settings.checks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fail_on: error          | :1:1: unknown key “fail_on”; did you mean fail-on?
          xyz: 1                  | :1:1: unknown key “xyz”; known are fail-on
          fail-on: fatal          | :1:10: fail-on must be one of error, warning, note, never, not “fatal”
          new-only: yes           | :1:11: new-only must be true or false
          jobs: 0                 | :1:7: jobs must be a whole number from 1
          jobs: many              | jobs must be a whole number from 1
          format: json            | format must be a list
          format: [pdf]           | format must be one of console
          output: [a]             | output must be one word or text
          checks: [a]             | checks must be a table of
          checks: {count: off}    | unknown key “count”; did you mean count-mismatch?
          checks: {count-mismatch: loud} | checks.count-mismatch must be one of error, warning, note, off
          glossary: {same: [[a]]} | glossary.same must be lists of two names or more
          - a                     | must be a table of fail-on
          strict: &a true         | has an anchor
          strict: !!java.net.URL [x] | strict must be true or false
          strict: [               | is no YAML
          """)
  void saysWhereAndWhat(String text, String message) {
    assertThatThrownBy(() -> read(text + "\n"))
        .isInstanceOf(ConfigProblem.class)
        .hasMessageStartingWith(Path.of("desk", "samklang.yml").toString())
        .hasMessageContaining(message);
  }

  @Test
  void aKeyStandsOnce() {
    assertThatThrownBy(() -> read("strict: true\nstrict: false\n")).hasMessageContaining(":2:1:");
  }

  @Test
  void whatIsShownReadsTheSame() throws ConfigProblem {
    Settings settings = read(FULL);
    Settings again =
        SettingsReader.read(
            Path.of("samklang.yml"), String.join("\n", SettingsText.of(settings)) + "\n");
    assertThat(again.checks().keySet()).isEqualTo(settings.checks().keySet());
    assertThat(again.glossary().value()).isEqualTo(settings.glossary().value());
    assertThat(again.output().value()).isEqualTo(settings.output().value());
    assertThat(again.failOn().value()).isEqualTo(settings.failOn().value());
  }
}
