package io.samklang.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.Article;
import io.samklang.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {
  @TempDir Path folder = Path.of("");

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static Batch read(Path... paths) {
    List<String> given = Stream.of(paths).map(Path::toString).toList();
    return new ArticleReader(Limits.DEFAULT).read(given, InputStream.nullInputStream());
  }

  /** The paths below the folder of this test. */
  private List<String> below(Stream<String> paths) {
    String prefix = folder.toString().replace('\\', '/') + "/";
    return paths
        .map(path -> path.startsWith(prefix) ? path.substring(prefix.length()) : path)
        .toList();
  }

  private List<String> ids(Batch batch) {
    return below(batch.articles().stream().map(Article::id));
  }

  private static String message(Batch batch) {
    assertThat(batch.articles()).isEmpty();
    assertThat(batch.problems()).hasSize(1);
    return batch.problems().get(0).message();
  }

  @Test
  void readsFoldersByPathInCodePointOrder() throws IOException {
    for (String name : List.of("b.txt", "a/z.md", "B.text", "a.txt", "å.txt", "a/b/c.jsonl")) {
      write(name, name.endsWith("jsonl") ? "{\"body\":\"En sak.\"}" : "En sak.");
    }
    Batch batch = read(folder);
    assertThat(ids(batch))
        .containsExactly("B.text", "a.txt", "a/b/c.jsonl:1", "a/z.md", "b.txt", "å.txt");
    assertThat(batch.problems()).isEmpty();
  }

  @Test
  void passesOverHiddenAndUnknownFilesOfFolders() throws IOException {
    for (String name : List.of(".skjult.txt", ".git/a.txt", "bilde.png", "notat.docx", "a.TXT")) {
      write(name, "En sak.");
    }
    assertThat(ids(read(folder))).containsExactly("a.TXT");
    assertThat(ids(read(folder.resolve("notat.docx")))).containsExactly("notat.docx");
  }

  @Test
  void readsAFileOnceThatIsReachedTwice() throws IOException {
    Path file = write("a.txt", "En sak.");
    assertThat(ids(read(file, folder, file, folder))).containsExactly("a.txt");
    assertThat(read(file, folder).problems()).isEmpty();
  }

  @Test
  void readsTwoFilesWithTheSameText() throws IOException {
    write("a.txt", "En sak.");
    write("b.txt", "En sak.");
    assertThat(ids(read(folder))).containsExactly("a.txt", "b.txt");
  }

  @Test
  void knowsJsonLinesByTheirContent() throws IOException {
    Path file = write("saker", "{\"id\":\"a\",\"body\":\"En sak.\"}\n");
    assertThat(ids(read(file))).containsExactly("a");
  }

  @Test
  void keepsAnIdUniqueOverAllFiles() throws IOException {
    write("a.jsonl", "{\"id\":\"x\",\"body\":\"En sak.\"}");
    write(
        "b.jsonl", "{\"id\":\"x\",\"body\":\"En annen.\"}\n{\"id\":\"y\",\"body\":\"En tredje.\"}");
    Batch batch = read(folder);
    assertThat(ids(batch)).containsExactly("x", "y");
    assertThat(below(batch.problems().stream().map(Problem::path))).containsExactly("b.jsonl:1");
  }

  @Test
  void reportsAMissingPathAndGoesOn() throws IOException {
    Path file = write("a.txt", "En sak.");
    Batch batch = read(folder.resolve("borte.txt"), file);
    assertThat(ids(batch)).containsExactly("a.txt");
    assertThat(below(batch.problems().stream().map(Problem::path))).containsExactly("borte.txt");
    assertThat(batch.problems().get(0).message()).isEqualTo("does not exist; check the path");
  }

  @Test
  void reportsAPathThatCannotBe() {
    Batch batch =
        new ArticleReader(Limits.DEFAULT).read(List.of("a\0b"), InputStream.nullInputStream());
    assertThat(message(batch)).startsWith("cannot be a path");
  }

  @Test
  void reportsAnEmptyFolder() throws IOException {
    Files.createDirectories(folder.resolve("tom/under"));
    assertThat(message(read(folder.resolve("tom")))).startsWith("holds no article");
  }

  @ParameterizedTest
  @CsvSource({"'', is empty", "' \n\t\u00A0\r\n', holds only blanks", "'a\0b', looks binary"})
  void reportsAFileWithoutText(String content, String message) throws IOException {
    assertThat(message(read(write("a.txt", content)))).startsWith(message);
  }

  @Test
  void refusesALargeFileUnread() throws IOException {
    Path file = folder.resolve("stor.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    long start = System.nanoTime();
    assertThat(message(read(file)))
        .isEqualTo("is larger than 8192 KiB; split it or raise the limit");
    assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
  }

  @Test
  void reportsALinkToAFolderAboveItself() throws IOException {
    write("under/a.txt", "En sak.");
    link(folder.resolve("under/opp"), folder);
    Batch batch = read(folder);
    assertThat(ids(batch)).containsExactly("under/a.txt");
    assertThat(below(batch.problems().stream().map(Problem::path))).containsExactly("under/opp");
    assertThat(batch.problems().get(0).message()).contains("above itself");
  }

  @Test
  void readsAFolderOnceThatIsLinkedTwice() throws IOException {
    write("a/a.txt", "En sak.");
    link(folder.resolve("b"), folder.resolve("a"));
    Batch batch = read(folder);
    assertThat(ids(batch)).containsExactly("a/a.txt");
    assertThat(batch.problems()).isEmpty();
  }

  @Test
  void reportsALinkToNowhere() throws IOException {
    link(folder.resolve("a.txt"), folder.resolve("borte.txt"));
    assertThat(message(read(folder))).contains("is no regular file");
    assertThat(message(read(folder.resolve("a.txt")))).startsWith("does not exist");
  }

  @Test
  void reportsWhatMayNotBeRead() throws IOException {
    Path file = write("a.txt", "En sak.");
    Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(file, Set.of(PosixFilePermission.OWNER_WRITE));
    Assumptions.assumeFalse(Files.isReadable(file), "a superuser may read everything");
    assertThat(message(read(file))).startsWith("may not be read");
  }

  private static void link(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException e) {
      Assumptions.abort("needs symbolic links");
    }
  }
}
