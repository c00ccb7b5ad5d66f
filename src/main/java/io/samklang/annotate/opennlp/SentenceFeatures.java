package io.samklang.annotate.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The features of the tokens of one sentence that depend on no outcome. */
final class SentenceFeatures {
  private static final int WINDOW = 2;
  private final String[] lower;
  private final String[] tags;
  private final String[] shapes;
  private final String[] classes;
  private final String[] lists;

  SentenceFeatures(NameEvidence evidence, String[] forms, String[] tags) {
    int n = forms.length;
    lower = new String[n];
    this.tags = tags;
    shapes = new String[n];
    classes = new String[n];
    lists = new String[n];
    for (int i = 0; i < n; i++) {
      lower[i] = ClusterText.form(forms[i]).toLowerCase(Locale.ROOT);
      shapes[i] = WordShape.of(forms[i]);
      classes[i] = cluster(evidence, forms[i]);
      lists[i] = lists(evidence, forms[i], lower[i]);
    }
  }

  /** For each token its features; the first two are its word and its shape. */
  String[][] all() {
    String[][] all = new String[lower.length][];
    for (int i = 0; i < lower.length; i++) {
      all[i] = features(i).toArray(String[]::new);
    }
    return all;
  }

  private List<String> features(int i) {
    List<String> into = new ArrayList<>(64);
    into.add("w=" + lower[i]);
    into.add("s=" + shapes[i]);
    if (i == 0) {
      into.add("first");
      into.add("sf=" + shapes[i]);
    }
    affixes(lower[i], into);
    for (int by = -WINDOW; by <= WINDOW; by++) {
      neighbour(i, by, into);
    }
    into.add("wp=" + at(lower, i - 1) + "|" + lower[i]);
    into.add("wn=" + lower[i] + "|" + at(lower, i + 1));
    into.add("sp=" + at(shapes, i - 1) + shapes[i]);
    into.add("sn=" + shapes[i] + at(shapes, i + 1));
    into.add("spn=" + at(shapes, i - 1) + shapes[i] + at(shapes, i + 1));
    into.add("tp=" + at(tags, i - 1) + tags[i]);
    into.add("tn=" + tags[i] + at(tags, i + 1));
    into.add("ts=" + tags[i] + shapes[i]);
    into.add("lp=" + at(lower, i - 1) + shapes[i]);
    return into;
  }

  private void neighbour(int i, int by, List<String> into) {
    into.add(by + "t=" + at(tags, i + by));
    if (by != 0) {
      into.add(by + "w=" + at(lower, i + by));
      into.add(by + "s=" + at(shapes, i + by));
    }
    String words = at(classes, i + by);
    if (!words.isEmpty()) {
      into.add(by + "c=" + words);
    }
    String kinds = at(lists, i + by);
    if (!kinds.isEmpty()) {
      into.add(by + "l=" + kinds);
    }
  }

  private static void affixes(String word, List<String> into) {
    int length = word.length();
    for (int n = 1; n <= 4 && n < length; n++) {
      into.add("e" + n + "=" + word.substring(length - n));
      if (n > 1) {
        into.add("b" + n + "=" + word.substring(0, n));
      }
    }
  }

  private static String at(String[] values, int i) {
    return i < 0 ? "<" : i >= values.length ? ">" : values[i];
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
}
