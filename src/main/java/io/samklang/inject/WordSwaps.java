package io.samklang.inject;

import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import io.samklang.text.TsvTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of which one may stand for another in a planted error: {@code mandag} for {@code tirsdag}.
 * They stand in {@code /inject/swaps.tsv}, in sets whose words take the same endings.
 */
final class WordSwaps {
  /** Languages of a row that holds for all. */
  private static final String ALL = "*";

  private final List<Row> rows = TsvTable.read("/inject/swaps.tsv").stream().map(Row::of).toList();

  /** A set of words that can be exchanged, each with each of the endings. */
  private record Row(String set, String language, List<String> endings, List<String> words) {
    static Row of(TsvTable.Row row) {
      return new Row(row.at(0), row.at(1), cells(row.at(2)), cells(row.at(3)));
    }

    private static List<String> cells(String column) {
      return Arrays.stream(column.split(",", -1)).map(w -> w.equals("-") ? "" : w).toList();
    }

    boolean isOf(String wanted, LanguageTag tag) {
      return set.equals(wanted) && (language.equals(ALL) || language.equals(tag.code()));
    }
  }

  /**
   * A change of one word of a text into another one of its set; empty if no word is known. Where
   * several are, the longest.
   *
   * @param set such as {@code weekday}
   */
  Optional<Edit> find(String set, LanguageTag language, String text, Random random) {
    List<Found> found = new ArrayList<>();
    rows.stream().filter(row -> row.isOf(set, language)).forEach(row -> search(row, text, found));
    return found.stream()
        .reduce((a, b) -> b.span.length() > a.span.length() ? b : a)
        .map(known -> known.swap(text, random));
  }

  private record Found(Row row, String word, String ending, Span span) {
    Edit swap(String text, Random random) {
      List<String> others = row.words.stream().filter(other -> !other.equals(word)).toList();
      String now = others.get(random.nextInt(others.size())) + ending;
      boolean capital = Character.isUpperCase(span.of(text).charAt(0));
      return new Edit(span, capital ? capitalised(now) : now);
    }
  }

  private static void search(Row row, String text, List<Found> found) {
    for (String word : row.words) {
      for (String ending : row.endings) {
        Matcher matcher = pattern(word + ending).matcher(text);
        if (matcher.find()) {
          found.add(new Found(row, word, ending, new Span(matcher.start(), matcher.end())));
        }
      }
    }
  }

  /** The word as it is or with a capital; letters do not stand within a longer word. */
  private static Pattern pattern(String word) {
    String before = Character.isLetter(word.charAt(0)) ? "(?<![\\p{L}])" : "";
    String after = Character.isLetter(word.charAt(word.length() - 1)) ? "(?![\\p{L}])" : "";
    String either = Pattern.quote(word) + "|" + Pattern.quote(capitalised(word));
    return Pattern.compile(before + "(?:" + either + ")" + after);
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
