package io.samklang.inject;

import io.samklang.fact.ListFact;
import io.samklang.text.Span;
import java.util.Map;
import java.util.Random;

/** Leaves a name out of a list: <i>Norge, Sverige og Danmark</i> to <i>Norge og Danmark</i>. */
final class ListErrors {
  private ListErrors() {}

  /** The edit of one list, of the whole of it; none if it is too short. */
  static Map<ErrorKind, Edit> of(ListFact list, Random random) {
    int inner = list.names().size() - 2;
    return inner < 1
        ? Map.of()
        : Map.of(ErrorKind.LIST_ITEM, without(list, 1 + random.nextInt(inner)));
  }

  /** The list without a name that is neither the first nor the last, and the comma before it. */
  private static Edit without(ListFact list, int item) {
    Span whole = list.mention();
    int from = list.names().get(item - 1).span().end() - whole.start();
    int to = list.names().get(item).span().end() - whole.start();
    return new Edit(whole, new StringBuilder(list.text()).delete(from, to).toString());
  }
}
