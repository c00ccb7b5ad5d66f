package io.samklang.language;

import io.samklang.text.TsvTable;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The commonest words, endings and letters of the candidate languages: what tells two close
 * languages apart, and what tells a sentence from a menu. One table a language, {@code
 * TAG/function-words.tsv}. Immutable.
 */
public final class FunctionWords {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

  /** What an ending weighs beside a whole word: endings are met in names and loans, too. */
  private static final double ENDING_WEIGHT = 0.5;

  /** What a letter weighs beside a whole word: one stands in most words that have any. */
  private static final double LETTER_WEIGHT = 0.1;

  private static final Set<String> NONE = Set.of();
  private static final int SHORTEST_STEM = 3;
  private static final int LONGEST_ENDING = 6;

  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Set<String>> endings = new HashMap<>();
  private final Map<Integer, Set<String>> letters = new HashMap<>();

  private FunctionWords(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      String table = "/" + candidate.code() + "/function-words.tsv";
      TsvTable.read(table).forEach(row -> add(candidate.code(), row, table));
    }
  }

  /** The tables of all candidates, read once. */
  public static FunctionWords standard() {
    return Standard.TABLES;
  }

  /** Whether a word is one of the commonest of a language; its case does not matter. */
  public boolean contains(String code, String word) {
    return words.getOrDefault(fold(word), NONE).contains(code);
  }

  /**
   * How many of the commonest words of a language a text has, repetitions counted.
   *
   * @param wordsOfText as {@link #wordsOf} gives them
   */
  public int count(String code, List<String> wordsOfText) {
    return (int)
        wordsOfText.stream().filter(w -> words.getOrDefault(w, NONE).contains(code)).count();
  }

  /** The words of a text in order, lower case. */
  public static List<String> wordsOf(String text) {
    return NO_LETTER.splitAsStream(fold(text)).filter(w -> !w.isEmpty()).toList();
  }

  /**
   * What speaks for each language: for a sign that n candidates share, each of them gets 1/n.
   * Languages that nothing speaks for are absent.
   */
  public Map<String, Double> weigh(String text) {
    Map<String, Double> weights = new TreeMap<>();
    for (String word : wordsOf(text)) {
      credit(weights, words.getOrDefault(word, NONE), 1);
      for (int end = 1; end <= Math.min(LONGEST_ENDING, word.length() - SHORTEST_STEM); end++) {
        String ending = word.substring(word.length() - end);
        credit(weights, endings.getOrDefault(ending, NONE), ENDING_WEIGHT);
      }
      word.codePoints()
          .forEach(letter -> credit(weights, letters.getOrDefault(letter, NONE), LETTER_WEIGHT));
    }
    return weights;
  }

  private static void credit(Map<String, Double> weights, Set<String> codes, double weight) {
    codes.forEach(code -> weights.merge(code, weight / codes.size(), Double::sum));
  }

  private void add(String code, TsvTable.Row row, String table) {
    String kind = row.at(0);
    String form = fold(row.at(1));
    Set<String> codes =
        switch (kind) {
          case "word" -> words.computeIfAbsent(form, f -> new TreeSet<>());
          case "ending" -> endings.computeIfAbsent(form, f -> new TreeSet<>());
          case "letter" -> letters.computeIfAbsent(form.codePointAt(0), f -> new TreeSet<>());
          default -> throw new IllegalArgumentException("no kind of row in " + table + ": " + kind);
        };
    codes.add(code);
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static final class Standard {
    static final FunctionWords TABLES = new FunctionWords(Candidate.all());
  }
}
