package io.samklang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The formats' expected output, as files. To write them anew after a change that is meant, run the
 * tests with {@code -Dgolden.write=true}, then read the difference.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src", "test", "resources", "report");

  /** Locales whose letters, digits and decimal signs differ from those of the root. */
  private static final List<Locale> LOCALES =
      List.of(
          Locale.ROOT,
          Locale.forLanguageTag("tr-TR"),
          Locale.GERMANY,
          Locale.forLanguageTag("da-DK"),
          Locale.forLanguageTag("ar-EG-u-nu-arab"));

  private Golden() {}

  /** What a format writes of a report. */
  public static String written(ReportFormat format, Report report) {
    StringWriter out = new StringWriter();
    try {
      format.write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Fails unless the format writes the file, to the letter. */
  public static void assertMatches(ReportFormat format, String file) {
    String written = written(format, SampleReport.report());
    try {
      if (Boolean.getBoolean("golden.write")) {
        Files.writeString(FOLDER.resolve(file), written);
      }
      assertThat(written).isEqualTo(Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails if a default locale changes what the format writes. */
  public static void assertSameUnderAllLocales(ReportFormat format) {
    Locale before = Locale.getDefault();
    String expected = written(format, SampleReport.report());
    try {
      for (Locale locale : LOCALES) {
        Locale.setDefault(locale);
        assertThat(written(format, SampleReport.report()))
            .as(locale.toString())
            .isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
