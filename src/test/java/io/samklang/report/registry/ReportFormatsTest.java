package io.samklang.report.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.report.console.Ink;
import org.junit.jupiter.api.Test;

final class ReportFormatsTest {
  @Test
  void findsFormatsByName() {
    ReportFormats formats = ReportFormats.standard(Ink.PLAIN);

    assertThat(formats.names()).startsWith("console", "html", "json").doesNotHaveDuplicates();
    assertThat(formats.find("html").orElseThrow().fileName()).contains("report.html");
    assertThat(formats.find("console").orElseThrow().fileName()).isEmpty();
    assertThat(formats.find("pdf")).isEmpty();
  }
}
