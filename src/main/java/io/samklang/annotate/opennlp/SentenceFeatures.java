package io.samklang.annotate.opennlp;

import static io.samklang.annotate.opennlp.FeatureWeights.WINDOW;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The features of the words of one sentence that depend on no outcome. */
final class SentenceFeatures {
  private final NameWord[] words;
  private final String[] tags;

  SentenceFeatures(NameEvidence evidence, String[] forms, String[] tags) {
    this(
        Arrays.stream(forms).map(form -> NameWord.of(evidence, form)).toArray(NameWord[]::new),
        tags);
  }

  SentenceFeatures(NameWord[] words, String[] tags) {
    this.words = words;
    this.tags = tags;
  }

  /** For each word its features; the first two are the word and its shape. */
  String[][] all() {
    String[][] all = new String[words.length][];
    for (int i = 0; i < words.length; i++) {
      all[i] = features(i).toArray(String[]::new);
    }
    return all;
  }

  private List<String> features(int i) {
    List<String> into = new ArrayList<>(64);
    words[i].itself(into);
    first(i, into);
    words[i].affixes(into);
    for (int by = -WINDOW; by <= WINDOW; by++) {
      into.add(tag(by, tagAt(i + by)));
      wordAt(i + by).seen(by, into);
    }
    joint(i, into);
    return into;
  }

  /** The feature of a word from which one with {@code tag} stands {@code by} places. */
  static String tag(int by, String tag) {
    return by + "t=" + tag;
  }

  /** What only the first word of a sentence has. */
  void first(int i, List<String> into) {
    if (i == 0) {
      into.add("first");
      into.add("sf=" + words[i].shape());
    }
  }

  /** Features of two words, or of two properties, at once. */
  void joint(int i, List<String> into) {
    NameWord word = words[i];
    NameWord before = wordAt(i - 1);
    NameWord after = wordAt(i + 1);
    into.add("wp=" + before.lower() + "|" + word.lower());
    into.add("wn=" + word.lower() + "|" + after.lower());
    into.add("sp=" + before.shape() + word.shape());
    into.add("sn=" + word.shape() + after.shape());
    into.add("spn=" + before.shape() + word.shape() + after.shape());
    into.add("tp=" + tagAt(i - 1) + tags[i]);
    into.add("tn=" + tags[i] + tagAt(i + 1));
    into.add("ts=" + tags[i] + word.shape());
    into.add("lp=" + before.lower() + word.shape());
  }

  private NameWord wordAt(int i) {
    return i < 0 ? NameWord.BEFORE : i >= words.length ? NameWord.AFTER : words[i];
  }

  /** The tag at a place, or what stands for the edge of the sentence. */
  String tagAt(int i) {
    return i < 0 ? NameWord.BEFORE.shape() : i >= tags.length ? NameWord.AFTER.shape() : tags[i];
  }
}
