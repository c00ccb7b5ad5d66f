package io.samklang.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.samklang.check.Check;
import io.samklang.check.Checks;
import io.samklang.report.console.Ink;
import io.samklang.report.registry.ReportFormats;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schema that editors complete samklang.yml from says what the reader takes. */
class SettingsSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode schema() throws IOException {
    try (InputStream in =
        SettingsSchemaTest.class.getResourceAsStream("/schema/samklang.schema.json")) {
      return JSON.readTree(Objects.requireNonNull(in));
    }
  }

  private static boolean accepts(String yaml) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema());
    Object data = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return schema.validate(JSON.valueToTree(data)).isEmpty();
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void knowsTheKeysOfTheReader() throws IOException {
    assertThat(names(schema().path("properties"))).isEqualTo(SettingsReader.KEYS);
  }

  @Test
  void knowsAllChecksAndFormats() throws IOException {
    JsonNode properties = schema().path("properties");
    assertThat(names(properties.path("checks").path("properties")))
        .containsExactlyInAnyOrderElementsOf(Checks.all().stream().map(Check::id).toList());
    List<String> formats = new ArrayList<>();
    properties.path("format").path("items").path("enum").forEach(f -> formats.add(f.textValue()));
    assertThat(formats).isEqualTo(ReportFormats.standard(Ink.of(false)).names());
  }

  @Test
  void acceptsWhatTheReaderTakes() throws IOException {
    assertThat(accepts(SettingsReaderTest.FULL)).isTrue();
    assertThat(accepts(String.join("\n", SettingsText.of(Settings.standard())))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fail_on: error",
        "fail-on: fatal",
        "new-only: maybe",
        "jobs: 0",
        "format: [pdf]",
        "checks: {count: off}",
        "checks: {count-mismatch: loud}",
        "glossary: {same: [[a]]}"
      })
  void refusesWhatTheReaderRefuses(String yaml) throws IOException {
    assertThat(accepts(yaml)).isFalse();
  }
}
