package io.samklang.calibrate;

import io.samklang.text.LanguageTag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Lines of the articles of a corpus; those of one number are translations of each other. */
public final class TranslatedLines {
  private final Map<String, Integer> numbers = new HashMap<>();

  private TranslatedLines() {}

  /**
   * Reads {@code nb.txt}, {@code de.txt} and the like: UTF-8, as many lines each.
   *
   * @throws IOException if a file is missing or cannot be read
   */
  public static TranslatedLines read(Path folder) throws IOException {
    TranslatedLines lines = new TranslatedLines();
    for (LanguageTag language : LanguageTag.supported()) {
      lines.add(
          Files.readAllLines(folder.resolve(language.code() + ".txt"), StandardCharsets.UTF_8));
    }
    return lines;
  }

  private void add(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      numbers.putIfAbsent(lines.get(i).strip(), i);
    }
  }

  /**
   * The number, from 0, of the line at an offset of a text; empty if it is no line of the corpus,
   * or not word for word.
   */
  OptionalInt find(String text, int offset) {
    int before = offset == 0 ? -1 : text.lastIndexOf('\n', offset - 1);
    int after = text.indexOf('\n', offset);
    String line = text.substring(before + 1, after < 0 ? text.length() : after).strip();
    return Optional.ofNullable(numbers.get(line))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }
}
