package io.samklang.name;

import io.samklang.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes a name so that its transliterations look alike: {@code Selenskyj, Zelenskij, Zelensky} to
 * one key, {@code Schröder, Schroeder} to one. For comparison only.
 */
final class Transliteration {
  private static final class Shipped {
    static final Transliteration INSTANCE = new Transliteration();
  }

  private static final String VOWELS = "aeiouy";

  private record Rule(String letters, String key, boolean afterConsonant, boolean atEnd) {
    static Rule of(NameTable.Row row) {
      String letters = row.cell("letters");
      boolean after = letters.startsWith("^");
      boolean end = letters.endsWith("$");
      String bare = letters.substring(after ? 1 : 0, letters.length() - (end ? 1 : 0));
      return new Rule(bare, row.cell("key"), after, end);
    }

    boolean fits(String word, int at) {
      return word.startsWith(letters, at)
          && (!atEnd || at + letters.length() == word.length())
          && (!afterConsonant || at > 0 && VOWELS.indexOf(word.charAt(at - 1)) < 0);
    }
  }

  private final List<Rule> rules;

  private Transliteration() {
    List<Rule> all =
        new ArrayList<>(
            NameTable.read("transliteration.tsv").stream().map(row -> Rule.of(row)).toList());
    all.sort(Comparator.comparingInt((Rule rule) -> rule.letters().length()).reversed());
    this.rules = List.copyOf(all);
  }

  static Transliteration shipped() {
    return Shipped.INSTANCE;
  }

  /** The key of one word. */
  String key(String word) {
    String folded = Folding.plain(word);
    StringBuilder out = new StringBuilder(folded.length());
    int i = 0;
    while (i < folded.length()) {
      i += append(folded, i, out);
    }
    return out.toString();
  }

  /** Appends what stands for the letters at {@code i}; returns how many these are. */
  private int append(String word, int i, StringBuilder out) {
    for (Rule rule : rules) {
      if (rule.fits(word, i)) {
        rule.key().chars().forEach(c -> appendOnce((char) c, out));
        return rule.letters().length();
      }
    }
    appendOnce(word.charAt(i), out);
    return 1;
  }

  private static void appendOnce(char c, StringBuilder out) {
    if (out.length() == 0 || out.charAt(out.length() - 1) != c) {
      out.append(c);
    }
  }
}
