package io.samklang.inject;

import io.samklang.fact.ListFact;
import io.samklang.name.Name;
import io.samklang.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Leaves a name out of a list: <i>Norge, Sverige og Danmark</i> to <i>Norge og Danmark</i>. */
final class ListErrors {
  /** A list of two that loses one is no list. */
  private static final int LEAST = 3;

  private ListErrors() {}

  /** The edit of one list, of the whole of it; none if it is too short. */
  static Map<ErrorKind, Edit> of(ListFact list, Random random) {
    int names = list.names().size();
    return names < LEAST
        ? Map.of()
        : Map.of(ErrorKind.LIST_ITEM, without(list, random.nextInt(names - 1)));
  }

  /** The list without a name that is not the last. */
  private static Edit without(ListFact list, int item) {
    Span whole = list.mention();
    Span cut = cut(list.names(), item).shift(-whole.start());
    return new Edit(whole, new StringBuilder(list.text()).delete(cut.start(), cut.end()).toString());
  }

  /** A name with the comma before it, or if it is the first with that after it. */
  private static Span cut(List<Name> names, int item) {
    Span name = names.get(item).span();
    return item == 0
        ? new Span(name.start(), names.get(1).span().start())
        : new Span(names.get(item - 1).span().end(), name.end());
  }
}
