package io.samklang.annotate.opennlp;

import java.util.List;
import java.util.Locale;

/**
 * What is known of a word when names are looked for, whatever stands around it.
 *
 * @param lower the word in lower case, digits all alike
 * @param shape as {@link WordShape} says
 * @param cluster its class, or nothing
 * @param lists letters of the lists of names that it is in, or nothing
 */
record NameWord(String lower, String shape, String cluster, String lists) {
  /** Stands before a sentence. */
  static final NameWord BEFORE = edge("<");

  /** Stands after a sentence. */
  static final NameWord AFTER = edge(">");

  private static final int LONGEST_AFFIX = 4;

  static NameWord of(NameEvidence evidence, String form) {
    String lower = ClusterText.form(form).toLowerCase(Locale.ROOT);
    return new NameWord(
        lower, WordShape.of(form), cluster(evidence, form), lists(evidence, form, lower));
  }

  private static NameWord edge(String sign) {
    return new NameWord(sign, sign, sign, sign);
  }

  /** Kinds of lists of a word with a capital or in capitals; names have no others. */
  private static String lists(NameEvidence evidence, String form, String lower) {
    return Character.isUpperCase(form.charAt(0)) ? evidence.lists().kindsOf(lower) : "";
  }

  private static String cluster(NameEvidence evidence, String word) {
    String form = ClusterText.form(word);
    return evidence
        .clusters()
        .find(form)
        .or(() -> evidence.clusters().find(form.toLowerCase(Locale.ROOT)))
        .orElse("");
  }

  /** Features of the word itself: the word and its shape. */
  void itself(List<String> into) {
    into.add("w=" + lower);
    into.add("s=" + shape);
  }

  /** Features of the word itself: how it begins and ends. */
  void affixes(List<String> into) {
    int length = lower.length();
    for (int n = 1; n <= LONGEST_AFFIX && n < length; n++) {
      into.add("e" + n + "=" + lower.substring(length - n));
      if (n > 1) {
        into.add("b" + n + "=" + lower.substring(0, n));
      }
    }
  }

  /** Features of a word from which this one stands {@code by} places; 0 for its own. */
  void seen(int by, List<String> into) {
    if (by != 0) {
      into.add(by + "w=" + lower);
      into.add(by + "s=" + shape);
    }
    if (!cluster.isEmpty()) {
      into.add(by + "c=" + cluster);
    }
    if (!lists.isEmpty()) {
      into.add(by + "l=" + lists);
    }
  }
}
