package io.samklang.check;

import io.samklang.quantity.CurrencyText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What articles of a disagreement say as the fullest of those that agree with them says it: {@code
 * Takaichi} as {@code Takaichi Sanae}, {@code 04:12} as {@code Saturday 04:12}, {@code 300 crowns}
 * as {@code 300 NOK}. Articles that say one thing in more or fewer words are not shown as two
 * opinions.
 *
 * @param values all that is said
 * @param contradicting pairs of values that cannot both be true, in either order
 */
record FullestValues(Set<String> values, Set<List<String>> contradicting) {
  /** A value, or the one fuller value that there is for it. */
  String of(String value) {
    List<String> fuller = values.stream().filter(other -> saysMore(other, value)).toList();
    return fuller.size() == 1 ? fuller.get(0) : value;
  }

  private boolean saysMore(String one, String other) {
    return !one.equals(other)
        && words(one).containsAll(words(other))
        && !contradicting.contains(List.of(one, other))
        && !contradicting.contains(List.of(other, one));
  }

  private static Set<String> words(String value) {
    return Arrays.stream(value.split(" "))
        .flatMap(word -> Stream.concat(Stream.of(word), CurrencyText.wordFor(word).stream()))
        .collect(Collectors.toSet());
  }
}
