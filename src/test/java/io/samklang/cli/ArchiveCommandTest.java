package io.samklang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.samklang.archive.Archive;
import io.samklang.archive.ArchiveBusy;
import io.samklang.archive.ArchiveWriter;
import io.samklang.lexicon.Glossary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCommandTest {
  @TempDir Path folder = Path.of("");

  private static final String ELSEWHERE =
      """
      Valg i Fjellvåg

      Valgdeltakelsen i Fjellvåg var 61 prosent, melder valgstyret i kommunen onsdag.

      Partiet Vekst fikk sju av nitten plasser i kommunestyret.
      """;

  private Path archive() {
    return folder.resolve("archive");
  }

  private Path article(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    return Files.writeString(folder.resolve(name), text);
  }

  private Invocation archive(String command, Object... words) {
    return Invocation.of(
        Stream.concat(Stream.of("archive", command, "--archive", archive()), Stream.of(words))
            .toArray());
  }

  private Invocation check(Object... words) {
    return Invocation.of(
        Stream.concat(
                Stream.of(
                    "check",
                    "--archive",
                    archive(),
                    "-o",
                    folder.resolve("out"),
                    "--format",
                    "console,json"),
                Stream.of(words))
            .toArray());
  }

  @Test
  void keepsListsShowsAndRemoves() throws IOException {
    Path nb = article("old/nb.txt", Newsroom.NB);
    Path sv = article("old/sv.txt", Newsroom.SV);
    assertThat(archive("add", folder.resolve("old")).out()).contains("added 2");
    assertThat(archive("list").out().lines())
        .containsExactly(
            nb + "\tnb\t-\tBrann i skole i Lillevik", sv + "\tsv\t-\tBrand på skola i Lillevik");
    assertThat(archive("show", nb).out()).isEqualTo(Newsroom.NB + "\n");
    assertThat(archive("verify").out()).contains("2 articles, 0 to analyse again");
    assertThat(archive("remove", nb).status()).isZero();
    assertThat(archive("list").out()).doesNotContain("nb.txt").contains("sv.txt");
    assertThat(archive("remove", nb).status()).isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void checksAgainstEarlierBatches() throws IOException {
    article("old/nb.txt", Newsroom.NB);
    article("old/other.txt", ELSEWHERE);
    archive("add", folder.resolve("old"));
    Path de = article("new/de.txt", Newsroom.DE.replace("240", "420"));
    Invocation run = check(de);
    assertThat(run.status()).isEqualTo(ExitStatus.GATE);
    assertThat(run.out()).contains("count-mismatch").doesNotContain("Fjellvåg");
    String report = Files.readString(folder.resolve("out/report.json"));
    assertThat(report).containsPattern("nb.txt[^}]*\"archived\" ?: ?true");
    assertThat(report).containsPattern("de.txt[^}]*\"archived\" ?: ?false");
  }

  @Test
  void leavesOutWhatWasFoundBefore() throws IOException {
    article("old/nb.txt", Newsroom.NB);
    article("old/de.txt", Newsroom.DE.replace("240", "420"));
    assertThat(check("--add", folder.resolve("old")).status()).isEqualTo(ExitStatus.GATE);
    Invocation other = check(article("new/other.txt", ELSEWHERE));
    assertThat(other.status()).isZero();
    assertThat(other.out()).doesNotContain("count-mismatch");
    Invocation same = check(article("new/sv.txt", Newsroom.SV));
    assertThat(same.out()).contains("count-mismatch");
  }

  @Test
  void aNewVersionTakesThePlaceOfTheOld() throws IOException {
    Path nb = article("old/nb.txt", Newsroom.NB.replace("240", "420"));
    archive("add", nb);
    article("old/nb.txt", Newsroom.NB);
    assertThat(check("--add", nb).status()).isZero();
    assertThat(archive("list").out().lines()).hasSize(1);
    assertThat(archive("show", nb).out()).contains("240");
  }

  @Test
  void forgetsWhatWasNotCommitted() throws IOException {
    article("old/nb.txt", Newsroom.NB);
    archive("add", folder.resolve("old"));
    try (ArchiveWriter writer = ArchiveWriter.open(archive(), Glossary.EMPTY, Duration.ZERO)) {
      writer.remove(folder.resolve("old/nb.txt").toString());
    }
    assertThat(archive("verify").out()).contains("1 articles");
  }

  @Test
  void letsOneProcessWrite() throws IOException {
    try (ArchiveWriter first = ArchiveWriter.open(archive(), Glossary.EMPTY, Duration.ZERO)) {
      assertThatThrownBy(
              () -> ArchiveWriter.open(archive(), Glossary.EMPTY, Duration.ofMillis(300)))
          .isInstanceOf(ArchiveBusy.class)
          .hasMessageContaining("another samklang is writing");
      first.commit();
    }
    ArchiveWriter.open(archive(), Glossary.EMPTY, Duration.ZERO).close();
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    Path file = article("new/nb.txt", Newsroom.NB);
    assertThat(archive("list").err()).contains("there is no archive in");
    assertThat(check(file).status()).isZero();
    assertThat(Archive.open(archive(), Glossary.EMPTY)).isEmpty();
    assertThat(Invocation.of("check", "--add", file).err()).contains("--add needs --archive");
    assertThat(Invocation.of("archive").status()).isEqualTo(ExitStatus.USAGE);
    for (String command : List.of("add", "list", "show", "remove", "verify")) {
      assertThat(Invocation.of("archive", command, "--help").status()).isZero();
    }
  }

  @Test
  void saysWhenTheFolderIsNoArchive() throws IOException {
    Files.createDirectories(archive());
    Files.writeString(archive().resolve("segments_1"), "nothing of ours");
    Invocation run = archive("list");
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err()).contains("cannot be used");
  }
}
