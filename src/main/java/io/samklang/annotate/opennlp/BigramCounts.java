package io.samklang.annotate.opennlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often which word follows which in plain text, for words that are frequent enough.
 *
 * @param words most frequent first, ties in order of letters
 * @param counts of the words
 * @param before for each word the words before it, as {@code index, count, index, count, ...}
 * @param after likewise the words after it
 */
record BigramCounts(List<String> words, int[] counts, int[][] before, int[][] after) {

  /**
   * Counts.
   *
   * @param sentences word by word
   * @param least how often a word must stand in them to count
   */
  static BigramCounts of(List<String[]> sentences, int least) {
    Map<String, Integer> totals = new HashMap<>();
    sentences.forEach(s -> Arrays.stream(s).forEach(w -> totals.merge(w, 1, Integer::sum)));
    List<String> words =
        totals.entrySet().stream()
            .filter(e -> e.getValue() >= least)
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    int[] counts = words.stream().mapToInt(w -> totals.getOrDefault(w, 0)).toArray();
    return withNeighbours(words, counts, sentences);
  }

  private static BigramCounts withNeighbours(
      List<String> words, int[] counts, List<String[]> sentences) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      index.put(words.get(i), i);
    }
    List<Map<Integer, Integer>> before = empty(words.size());
    List<Map<Integer, Integer>> after = empty(words.size());
    for (String[] sentence : sentences) {
      for (int i = 1; i < sentence.length; i++) {
        int first = index.getOrDefault(sentence[i - 1], -1);
        int second = index.getOrDefault(sentence[i], -1);
        if (first >= 0 && second >= 0) {
          before.get(second).merge(first, 1, Integer::sum);
          after.get(first).merge(second, 1, Integer::sum);
        }
      }
    }
    return new BigramCounts(words, counts, pairs(before), pairs(after));
  }

  private static List<Map<Integer, Integer>> empty(int size) {
    List<Map<Integer, Integer>> maps = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      maps.add(new TreeMap<>());
    }
    return maps;
  }

  private static int[][] pairs(List<Map<Integer, Integer>> maps) {
    return maps.stream()
        .map(
            m ->
                m.entrySet().stream()
                    .flatMapToInt(e -> Arrays.stream(new int[] {e.getKey(), e.getValue()}))
                    .toArray())
        .toArray(int[][]::new);
  }
}
