package io.samklang.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A writer that is killed at a random moment loses nothing that it said was written, and leaves a
 * file that can be read. Eight moments here; {@code -Dkills=200} for as many as one likes.
 */
class KilledWriterTest {
  @TempDir Path folder = Path.of("");

  private int next;

  @Test
  void nothingIsLost() throws Exception {
    Path path = folder.resolve("decisions.jsonl");
    Random moments = new Random(1);
    for (int kill = 0; kill < Integer.getInteger("kills", 8); kill++) {
      writeAndKill(path, moments.nextInt(120));
      SortedMap<String, Decision> left = EntryFile.ofDecisions(path).read();
      for (int number = 0; number < next; number++) {
        Decision decision = EntryFileTest.decision(number);
        assertThat(left).containsEntry(decision.fingerprint(), decision);
      }
      next = left.size();
    }
    assertThat(next).isPositive();
  }

  /** Lets a writer go on from the last decision, and kills it some milliseconds after its first. */
  private void writeAndKill(Path path, int milliseconds) throws IOException, InterruptedException {
    Path said = folder.resolve("said");
    Files.deleteIfExists(said);
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                path.toString(),
                Integer.toString(next))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(said.toFile())
            .start();
    while (Files.size(said) == 0 && writer.isAlive()) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    boolean ended = writer.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    assertThat(ended).as("the writer goes on until it is killed").isFalse();
    writer.destroyForcibly().waitFor();
    Files.readAllLines(said).forEach(this::note);
  }

  /** A line may be cut short by the kill. */
  private void note(String line) {
    if (line.equals(Integer.toString(next))) {
      next++;
    }
  }
}
