package io.samklang.annotate;

import io.samklang.text.LanguageTag;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  private Abbreviations(List<String> rows) {
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      kind(cells[1]).add(cells[0].toLowerCase(Locale.ROOT));
    }
  }

  /**
   * Reads the table of a language.
   *
   * @throws IllegalStateException if there is none on the class path
   */
  public static Abbreviations of(LanguageTag language) {
    String name = "/" + language + "/abbreviations.tsv";
    try (InputStream in = Abbreviations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table of abbreviations: " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Abbreviations(
          lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
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
