package io.samklang.name;

import io.samklang.text.Folding;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Given names that one person may bear in several spellings, and short forms of them. */
final class Variants {
  private static final class Shipped {
    static final Variants INSTANCE = new Variants();
  }

  private final Map<String, Set<Integer>> groups = new HashMap<>();

  private Variants() {
    List<NameTable.Row> rows = NameTable.read("variants.tsv");
    for (int i = 0; i < rows.size(); i++) {
      for (String form : rows.get(i).list("forms")) {
        groups.computeIfAbsent(Folding.plain(form), f -> new HashSet<>()).add(i);
      }
    }
  }

  static Variants shipped() {
    return Shipped.INSTANCE;
  }

  /** Whether two folded words are variants of one name. */
  boolean areOne(String word, String other) {
    Set<Integer> some = groups.getOrDefault(word, Set.of());
    return !some.isEmpty() && !Collections.disjoint(some, groups.getOrDefault(other, Set.of()));
  }
}
