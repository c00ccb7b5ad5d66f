package io.samklang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportFolderTest {
  @TempDir private Path folder;

  /** Writes a text, then fails if told to. */
  private record Dummy(Optional<String> fileName, String text, boolean fails)
      implements ReportFormat {
    @Override
    public String name() {
      return "dummy";
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
      out.write(text);
      if (fails) {
        throw new IOException("disk full");
      }
    }
  }

  private static Dummy dummy(String text) {
    return new Dummy(Optional.of("dummy.txt"), text, false);
  }

  @Test
  void makesTheFolderAndWritesUtf8() throws IOException {
    Path file =
        new ReportFolder(folder.resolve("deep/er")).write(dummy("Ærlig\n"), SampleReport.report());

    assertThat(file).isEqualTo(folder.resolve("deep/er/dummy.txt")).hasContent("Ærlig\n");
  }

  @Test
  void replacesAnEarlierFileAndLeavesNothingElse() throws IOException {
    ReportFolder reports = new ReportFolder(folder);
    reports.write(dummy("first"), SampleReport.report());
    reports.write(dummy("second"), SampleReport.report());

    assertThat(folder.resolve("dummy.txt")).hasContent("second");
    assertThat(folder.toFile().list()).containsExactly("dummy.txt");
  }

  @Test
  void leavesTheEarlierFileOnAFault() throws IOException {
    ReportFolder reports = new ReportFolder(folder);
    reports.write(dummy("first"), SampleReport.report());

    Dummy failing = new Dummy(Optional.of("dummy.txt"), "half", true);
    assertThatThrownBy(() -> reports.write(failing, SampleReport.report()))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThat(folder.resolve("dummy.txt")).hasContent("first");
    assertThat(folder.toFile().list()).containsExactly("dummy.txt");
  }

  @Test
  void writesHalfASurrogatePairAsAQuestionMark() throws IOException {
    new ReportFolder(folder).write(dummy("a\ud800b"), SampleReport.report());

    assertThat(folder.resolve("dummy.txt")).hasContent("a?b");
  }

  @Test
  void refusesAFormatWithoutFile() {
    assertThatThrownBy(
            () ->
                new ReportFolder(folder)
                    .write(new Dummy(Optional.empty(), "", false), SampleReport.report()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
