package io.samklang.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The configuration file of a desk.
 *
 * @param path as messages name it
 */
public record ConfigFile(Path path) {
  /** Its name wherever it is looked for. */
  public static final String NAME = "samklang.yml";

  /** Ten times what a desk with a long glossary writes. */
  private static final long LONGEST = 1 << 20;

  /**
   * The nearest configuration of a folder: its own, else that of a folder above it.
   *
   * @param folder where a command runs
   */
  public static Optional<ConfigFile> findUpward(Path folder) {
    Path start = folder.toAbsolutePath().normalize();
    return Stream.iterate(Optional.of(start), Optional::isPresent, ConfigFile::above)
        .flatMap(Optional::stream)
        .map(each -> each.resolve(NAME))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(file -> new ConfigFile(shortened(file, start)));
  }

  private static Optional<Path> above(Optional<Path> folder) {
    return folder.flatMap(path -> Optional.ofNullable(path.getParent()));
  }

  /** {@code ../samklang.yml} rather than the way from the root: the same on every machine. */
  private static Path shortened(Path file, Path folder) {
    return folder.relativize(file);
  }

  /**
   * Reads it.
   *
   * @throws ConfigProblem if there is no such file, it is too large, no UTF-8, no YAML, or says
   *     what is not known
   * @throws IOException if it cannot be read
   */
  public Settings read() throws IOException {
    return SettingsReader.read(path, text());
  }

  private String text() throws IOException {
    try {
      if (Files.size(path) > LONGEST) {
        throw new ConfigProblem(path + ": is larger than a mebibyte; it can be no configuration");
      }
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new ConfigProblem(path + ": there is no such file");
    } catch (CharacterCodingException e) {
      throw new ConfigProblem(path + ": is not UTF-8");
    }
  }
}
