package io.samklang.run;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How a check uses an archive.
 *
 * @param folder of the archive; made where articles are added and there is none
 * @param add whether the articles that were checked are added afterwards
 */
public record ArchiveUse(Path folder, boolean add) {
  /** How long a run waits for another one that is writing to the archive. */
  public static final Duration PATIENCE = Duration.ofMinutes(1);
}
