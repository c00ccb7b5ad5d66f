package io.samklang.name;

import io.samklang.text.Folding;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that open a person's name. */
final class GivenNames {
  private static final class Shipped {
    static final GivenNames INSTANCE = new GivenNames();
  }

  private final Set<String> names =
      NameTable.read("given-names.tsv").stream()
          .map(row -> Folding.plain(row.cell("name")))
          .collect(Collectors.toUnmodifiableSet());

  private GivenNames() {}

  static GivenNames shipped() {
    return Shipped.INSTANCE;
  }

  /** Whether {@code word} is a given name, or several joined by hyphens. */
  boolean contains(String word) {
    String folded = Folding.plain(word);
    int hyphen = folded.indexOf('-');
    return names.contains(folded)
        || hyphen > 0
            && names.contains(folded.substring(0, hyphen))
            && names.contains(folded.substring(hyphen + 1));
  }
}
