package io.samklang.annotate;

import io.samklang.text.LanguageTag;
import io.samklang.text.TsvTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The abbreviations and month names of a language, from {@code TAG/abbreviations.tsv}: form, tab,
 * kind. Forms are compared in lower case, without soft hyphens, with their stop.
 */
public final class Abbreviations {
  private final Set<String> closed = new HashSet<>();
  private final Set<String> open = new HashSet<>();
  private final Set<String> months = new HashSet<>();
  private final Set<String> determiners = new HashSet<>();

  private Abbreviations(List<TsvTable.Row> rows) {
    rows.forEach(row -> kind(row.at(1)).add(row.at(0).toLowerCase(Locale.ROOT)));
  }

  /**
   * Reads the table of a language.
   *
   * @throws IllegalArgumentException if there is none on the class path
   */
  public static Abbreviations of(LanguageTag language) {
    return new Abbreviations(TsvTable.read("/" + language + "/abbreviations.tsv"));
  }

  /** Whether the stop of {@code word} belongs to it, as in {@code bl.a.}, {@code usw.}. */
  public boolean holds(String word) {
    String form = word.toLowerCase(Locale.ROOT);
    return closed.contains(form) || open.contains(form);
  }

  /**
   * Whether something must follow {@code word}, as in {@code Nr.} or {@code ca.}, so that no
   * sentence ends with it; {@code usw.} and {@code m.m.} often end one.
   */
  public boolean wantsMore(String word) {
    return open.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word} names a month, in full or short, in the spelling of the language. */
  public boolean isMonth(String word) {
    return months.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a number with a stop after {@code word} is an ordinal, as after {@code im}. */
  boolean announcesOrdinal(String word) {
    return determiners.contains(word.toLowerCase(Locale.ROOT));
  }

  private Set<String> kind(String cell) {
    return switch (cell) {
      case "open" -> open;
      case "closed" -> closed;
      case "month" -> months;
      case "determiner" -> determiners;
      default -> throw new IllegalStateException("no kind of abbreviation: " + cell);
    };
  }
}
