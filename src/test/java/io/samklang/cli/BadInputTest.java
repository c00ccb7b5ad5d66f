package io.samklang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be read is named, and harms nothing beside it. */
class BadInputTest {
  @TempDir Path folder = Path.of("");

  /** A kind of bad input: how it is made in a folder, its path there, what is said of it. */
  private record Bad(String path, Making making, String message) {
    @Override
    public String toString() {
      return path;
    }
  }

  private interface Making {
    void in(Path folder) throws IOException;
  }

  private static Bad text(String name, String text, String message) {
    return new Bad(name, folder -> Files.writeString(folder.resolve(name), text), message);
  }

  static Stream<Bad> bad() {
    return Stream.of(
        new Bad("borte.txt", folder -> {}, "does not exist"),
        new Bad("tom", folder -> Files.createDirectory(folder.resolve("tom")), "holds no article"),
        text("binary.txt", "\u0089PNG\r\n\0\0\0\rIHDR", "looks binary"),
        text("empty.txt", "", "is empty"),
        text("blank.txt", " \n\t\r\n", "holds only blanks"),
        text("english.txt", Newsroom.ENGLISH, "is in English"),
        text("wordless.txt", "1234\n\n* * *\n\n56 : 78\n", "is in no language"),
        text("array.jsonl", "[1, 2]\n", "is no JSON object"),
        text("broken.jsonl", "{\"body\": \"Brann\n", "is broken JSON"),
        text("bodiless.jsonl", "{\"id\": \"a\"}\n", "has no \"body\""),
        new Bad("large.txt", BadInputTest::large, "is larger than"),
        new Bad("loop", BadInputTest::loop, "is a link to a folder above itself"));
  }

  private static void large(Path folder) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("large.txt").toFile(), "rw")) {
      file.setLength(200L << 20);
    }
  }

  private static void loop(Path folder) throws IOException {
    Files.createDirectory(folder.resolve("loop"));
    Files.createSymbolicLink(folder.resolve("loop/again"), folder.resolve("loop"));
  }

  private Invocation check(Object... paths) {
    return Invocation.of(
        Stream.concat(Stream.of("check", "--format", "console"), Stream.of(paths)).toArray());
  }

  @ParameterizedTest
  @MethodSource("bad")
  void aloneIsNothingToCheck(Bad bad) throws IOException {
    bad.making.in(folder);
    Invocation run = check(folder.resolve(bad.path));
    assertThat(run.status()).isEqualTo(ExitStatus.INTERNAL);
    assertThat(unwrapped(run.out())).contains(bad.path).contains(bad.message);
    assertThat(run.err()).contains("nothing could be checked").doesNotContain("gate passed");
  }

  @Test
  void togetherTheyHarmNothing() throws IOException {
    String good = check(Newsroom.contradicting(folder.resolve("good"))).out();
    Path spoilt = Files.createDirectory(folder.resolve("bad"));
    for (Bad bad : bad().toList()) {
      bad.making.in(spoilt);
    }
    Invocation run = check(folder.resolve("good"), spoilt, spoilt.resolve("borte.txt"));
    assertThat(run.status()).isEqualTo(ExitStatus.GATE);
    assertThat(findings(run.out())).isEqualTo(findings(good)).contains("count-mismatch");
    assertThat(bad().filter(bad -> !bad.path.equals("tom")).map(Bad::message))
        .allSatisfy(message -> assertThat(unwrapped(run.out())).contains(message));
  }

  /** All before the problems and the line of figures. */
  private static String findings(String out) {
    int problems = out.indexOf("── Problems");
    int end = problems >= 0 ? problems : out.lastIndexOf("\n2 ");
    return out.substring(0, end).strip();
  }

  /** The console wraps long lines. */
  private static String unwrapped(String out) {
    return out.replaceAll("\\s*\\R\\s+", " ");
  }

  @Test
  void whatMayNotBeReadIsNamed() throws IOException {
    Newsroom.agreeing(folder);
    Path file = Files.writeString(folder.resolve("secret.txt"), Newsroom.NB);
    Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(file, Set.of(PosixFilePermission.OWNER_WRITE));
    Assumptions.assumeFalse(Files.isReadable(file), "a superuser may read everything");
    Invocation run = check(folder);
    assertThat(run.status()).isEqualTo(ExitStatus.SUCCESS);
    assertThat(unwrapped(run.out())).contains("secret.txt: may not be read");
  }

  @Test
  void aBrokenLineAndARepeatedIdLeaveTheOtherLines() throws IOException {
    Path file = folder.resolve("articles.jsonl");
    Files.writeString(
        file,
        JsonArticle.line("a", Newsroom.NB)
            + "{\"id\": \"b\", \"body\": \n"
            + JsonArticle.line("a", Newsroom.SV)
            + "\n"
            + JsonArticle.line("c", Newsroom.DE.replace("240", "420")));
    Invocation run = check(file);
    assertThat(run.status()).isEqualTo(ExitStatus.GATE);
    assertThat(unwrapped(run.out()))
        .contains("articles.jsonl:2: is broken JSON", "articles.jsonl:3: repeats the id \"a\"")
        .contains("2 articles", "2 problems", "1 error");
  }

  @Test
  void oneArticleContradictsNobody() throws IOException {
    Invocation run = check(Newsroom.write(folder, Map.of("a.txt", Newsroom.NB)));
    assertThat(run.status()).isEqualTo(ExitStatus.SUCCESS);
    assertThat(run.out()).contains("1 article: nb 1 · 1 event · no contradictions found");
  }

  @ParameterizedTest
  @CsvSource({"--fail-on, note", "--strict, --strict"})
  void twoIdenticalArticlesAreOneEventWithoutFindings(String option, String value)
      throws IOException {
    Newsroom.write(folder, Map.of("a.txt", Newsroom.NB, "b.txt", Newsroom.NB));
    Invocation run = option.equals(value) ? check(folder, option) : check(folder, option, value);
    assertThat(run.status()).isEqualTo(ExitStatus.SUCCESS);
    assertThat(run.out()).contains("2 articles: nb 2 · 1 event · no contradictions found");
  }
}
