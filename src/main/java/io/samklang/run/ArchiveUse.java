package io.samklang.run;

import io.samklang.archive.ArchiveWriter;
import io.samklang.lexicon.Glossary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How a run uses an archive.
 *
 * @param folder of the archive; made where articles are added and there is none
 * @param glossary of the desk: an article that was read with another one is read again
 * @param add whether the articles that were checked are added afterwards
 */
public record ArchiveUse(Path folder, Glossary glossary, boolean add) {
  /** How long a run waits for another one that is writing to the archive. */
  public static final Duration PATIENCE = Duration.ofMinutes(1);

  ArchiveWriter write() throws IOException {
    return ArchiveWriter.open(folder, glossary, PATIENCE);
  }
}
