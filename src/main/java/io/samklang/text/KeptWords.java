package io.samklang.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What is known of words, worked out once for each: in news the same words come again and again.
 * Safe for use by several threads.
 */
public final class KeptWords<T> {
  /** About a kilobyte each; in news these are nineteen of twenty words. */
  private static final int MOST = 10_000;

  private final Function<String, T> working;
  private final Map<String, T> kept = new ConcurrentHashMap<>();

  /**
   * @param working says what is to be known of a word; the same each time
   */
  public KeptWords(Function<String, T> working) {
    this.working = working;
  }

  /** What is known of a word. */
  public T of(String word) {
    T known = kept.get(word);
    if (known != null) {
      return known;
    }
    T worked = working.apply(word);
    if (kept.size() >= MOST) {
      kept.clear();
    }
    kept.put(word, worked);
    return worked;
  }
}
