package io.samklang.fact;

import java.util.List;

/**
 * How sure it is that two facts fill one slot.
 *
 * @param value 0 to 1
 * @param reasons for people
 */
record SlotScore(double value, List<String> reasons) {
  SlotScore {
    reasons = List.copyOf(reasons);
  }
}
