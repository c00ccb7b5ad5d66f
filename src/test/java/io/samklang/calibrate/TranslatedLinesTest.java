package io.samklang.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TranslatedLinesTest {
  @TempDir Path folder;

  private TranslatedLines lines() throws IOException {
    Files.writeString(folder.resolve("nb.txt"), "Det brant.\nIngen kom til skade.\n");
    Files.writeString(folder.resolve("de.txt"), "Es brannte.\nNiemand wurde verletzt.\n");
    Files.writeString(folder.resolve("sv.txt"), "Det brann.\nIngen skadades.\n");
    return TranslatedLines.read(folder);
  }

  @Test
  void findsTheLineAtAnOffset() throws IOException {
    String text = "Es brannte.\n\n Niemand wurde verletzt. \nUnd mehr.";
    TranslatedLines lines = lines();
    assertThat(lines.find(text, 0)).hasValue(0);
    assertThat(lines.find(text, text.indexOf("wurde"))).hasValue(1);
    assertThat(lines.find(text, text.indexOf("Und"))).isEmpty();
    assertThat(lines.find("Ingen skadades.", 0)).hasValue(1);
  }

  @Test
  void wantsAllLanguages() {
    assertThatThrownBy(() -> TranslatedLines.read(folder)).isInstanceOf(IOException.class);
  }
}
