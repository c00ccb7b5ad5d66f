package io.samklang.review;

import java.util.Set;

/**
 * A finding as entries are matched with it.
 *
 * @param fingerprint 16 hexadecimal digits
 * @param articles ids of its articles
 */
public record Found(String fingerprint, Set<String> articles) {
  public Found {
    articles = Set.copyOf(articles);
  }

  /** The half of the fingerprint that stands for check, subject, values and languages. */
  String meaning() {
    return Fingerprints.meaningOf(fingerprint);
  }

  static String meaningOf(Entry entry) {
    return Fingerprints.meaningOf(entry.fingerprint());
  }

  boolean sharesArticle(Entry entry) {
    return entry.articles().stream().anyMatch(articles::contains);
  }
}
