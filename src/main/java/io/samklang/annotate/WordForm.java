package io.samklang.annotate;

/** The form of a word that models and tables know. */
public final class WordForm {
  private WordForm() {}

  /** Composed letters (NFC), without soft hyphens and joiners; otherwise as it stands. */
  public static String plain(String word) {
    return Marks.plain(word);
  }
}
