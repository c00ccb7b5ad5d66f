package io.samklang.cli;

import io.samklang.archive.Archive;
import io.samklang.archive.ArchiveBusy;
import io.samklang.lexicon.Glossary;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names an archive. */
final class ArchiveFolder {
  @Option(
      names = "--archive",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the archive.")
  private Path folder = Path.of("archive");

  Path path() {
    return folder;
  }

  /** What is done with an archive that is open. */
  interface Task {
    int run(Archive archive) throws IOException;
  }

  /** Opens the archive, runs a task with it, and closes it. */
  int with(Task task) {
    try (Archive archive =
        Archive.open(folder, Glossary.EMPTY)
            .orElseThrow(() -> new UsageProblem("there is no archive in " + folder))) {
      return task.run(archive);
    } catch (IOException e) {
      throw problem(folder, e);
    }
  }

  /** What is wrong with an archive, for people. */
  static UsageProblem problem(Path folder, IOException e) {
    return new UsageProblem(
        e instanceof ArchiveBusy
            ? e.getMessage() + "; try again when it has finished"
            : "the archive in " + folder + " cannot be used: " + e.getMessage());
  }
}
