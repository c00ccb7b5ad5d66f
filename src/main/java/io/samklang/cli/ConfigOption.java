package io.samklang.cli;

import io.samklang.config.ConfigFile;
import io.samklang.config.ConfigProblem;
import io.samklang.config.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which configuration a command follows. */
final class ConfigOption {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings (default: samklang.yml here, else in a folder above).")
  private Optional<Path> file = Optional.empty();

  /**
   * What the configuration says.
   *
   * @throws UsageProblem if it says what is not known, or cannot be read
   */
  Settings read() {
    try {
      return file.isPresent() ? new ConfigFile(file.get()).read() : Settings.of(Path.of(""));
    } catch (ConfigProblem e) {
      throw UsageProblem.of(e);
    } catch (IOException e) {
      throw new UsageProblem("the configuration cannot be read: " + e);
    }
  }
}
