package io.samklang.review;

/**
 * A finding that was there when a team began.
 *
 * @param fingerprint of the finding
 * @param check id of its check
 * @param about the finding in words
 */
public record Known(String fingerprint, String check, String about) implements Entry {
  public Known {
    Fingerprints.check(fingerprint);
  }
}
