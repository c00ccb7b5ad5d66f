package io.samklang.inject;

import java.util.Set;

/**
 * Which errors are planted.
 *
 * @param seed the same seed plants the same errors
 * @param kinds that may be planted
 * @param share of the articles of events that get an error each, above 0 up to 1
 */
public record InjectionOptions(long seed, Set<ErrorKind> kinds, double share) {
  public InjectionOptions {
    kinds = Set.copyOf(kinds);
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("no share: " + share);
    }
  }
}
