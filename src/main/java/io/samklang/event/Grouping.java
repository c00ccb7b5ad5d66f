package io.samklang.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How it is told which articles report one event. */
public enum Grouping {
  /**
   * By what the articles say; those that name an {@code event} or what they are a {@code
   * translation_of} go where they say.
   */
  AUTO,
  /** All articles of one folder report one event. */
  FOLDER;

  /** As in the configuration: {@code auto}, {@code folder}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words, for messages. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Grouping::word).toList();
  }
}
