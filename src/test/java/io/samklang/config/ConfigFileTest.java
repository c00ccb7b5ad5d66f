package io.samklang.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a configuration is looked for. */
class ConfigFileTest {
  @TempDir Path folder = Path.of("");

  private Path deep() throws IOException {
    return Files.createDirectories(folder.resolve("a/b"));
  }

  @Test
  void theNearestAboveIsTaken() throws IOException {
    Files.writeString(folder.resolve("samklang.yml"), "fail-on: note\n");
    assertThat(ConfigFile.findUpward(deep()))
        .contains(new ConfigFile(Path.of("..", "..", "samklang.yml")));
    Files.writeString(folder.resolve("a/samklang.yml"), "fail-on: never\n");
    assertThat(ConfigFile.findUpward(deep()))
        .contains(new ConfigFile(Path.of("..", "samklang.yml")));
  }

  @Test
  void aFolderOfThatNameIsNone() throws IOException {
    Files.createDirectories(deep().resolve("samklang.yml"));
    assertThat(ConfigFile.findUpward(deep()).map(ConfigFile::path))
        .isNotEqualTo(java.util.Optional.of(Path.of("samklang.yml")));
  }

  @Test
  void tooLargeNotThereOrNoUtf8IsSaid() throws IOException {
    Path file = folder.resolve("samklang.yml");
    assertThatThrownBy(() -> new ConfigFile(file).read()).hasMessageContaining("no such file");
    Files.writeString(file, "#".repeat(2_000_000));
    assertThatThrownBy(() -> new ConfigFile(file).read()).hasMessageContaining("larger");
    Files.write(file, new byte[] {'a', ':', (byte) 0xff});
    assertThatThrownBy(() -> new ConfigFile(file).read()).hasMessageContaining("is not UTF-8");
  }
}
