package io.samklang.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.lexicon.Glossary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An archive whose writer is killed at a random moment opens, and is as after one of its commits:
 * the last that it spoke of, or the one it was at. Four moments here; {@code -Dkills=200} for as
 * many as one likes.
 */
class KilledArchiveWriterTest {
  @TempDir Path folder = Path.of("");

  /** The round that the next writer begins with: above all that was ever committed. */
  private int next = 1;

  @Test
  void theArchiveIsAsBeforeOrAfter() throws Exception {
    Random moments = new Random(1);
    for (int kill = 0; kill < Integer.getInteger("kills", 4); kill++) {
      int said = writeAndKill(moments.nextInt(150));
      List<String> texts = texts();
      assertThat(texts).hasSize(KilledArchiveWriter.ARTICLES);
      int round = Integer.parseInt(texts.get(0).substring(0, texts.get(0).indexOf(' ')));
      assertThat(round).isBetween(said, said + 1);
      assertThat(texts).containsOnly(KilledArchiveWriter.text(round));
      next = round + 1;
    }
  }

  private List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Archive archive = Archive.open(folder.resolve("archive"), Glossary.EMPTY).orElseThrow()) {
      archive.visitAll(
          new Archive.Visitor() {
            @Override
            public void visit(ArchivedArticle article) {
              texts.add(article.original().text());
            }

            @Override
            public void damaged(Damaged what) {
              throw new AssertionError(what);
            }
          });
    }
    return texts;
  }

  /** Kills a writer some milliseconds after its first commit; gives the last that it spoke of. */
  private int writeAndKill(int milliseconds) throws IOException, InterruptedException {
    Path said = Files.createTempFile(folder, "said", "");
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledArchiveWriter.class.getName(),
                folder.resolve("archive").toString(),
                Integer.toString(next))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(said.toFile())
            .start();
    while (Files.size(said) == 0 && writer.isAlive()) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    boolean ended = writer.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    assertThat(ended).as("the writer goes on until it is killed").isFalse();
    writer.destroyForcibly().waitFor();
    String rounds = Files.readString(said);
    return rounds
        .substring(0, rounds.lastIndexOf('\n'))
        .lines()
        .reduce((first, second) -> second)
        .map(Integer::valueOf)
        .orElseThrow();
  }
}
