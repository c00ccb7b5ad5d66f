package io.samklang.name;

import io.samklang.text.Folding;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Tells whether two names, of one language or of two, can be one entity. Symmetric. */
public final class NameComparator {
  public NameRelation compare(Name a, Name b) {
    if (a.entity().isPresent() && a.entity().equals(b.entity())) {
      return NameRelation.SAME;
    }
    Set<String> x = parts(a.canonical());
    Set<String> y = parts(b.canonical());
    if (x.containsAll(y) || y.containsAll(x)) {
      return NameRelation.SAME;
    }
    return Collections.disjoint(x, y) ? NameRelation.DIFFERENT : NameRelation.RELATED;
  }

  private static Set<String> parts(String name) {
    return new HashSet<>(Arrays.asList(Folding.plain(name).split("[\\s-]+")));
  }
}
