package io.samklang.review;

import java.util.List;

/**
 * A finding that was there when a team began.
 *
 * @param fingerprint of the finding
 * @param check id of its check
 * @param articles ids of its articles, sorted here
 * @param about the finding in words
 */
public record Known(String fingerprint, String check, List<String> articles, String about)
    implements Entry {
  public Known {
    Fingerprints.check(fingerprint);
    articles = articles.stream().sorted().distinct().toList();
  }
}
