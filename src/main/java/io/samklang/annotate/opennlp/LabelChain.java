package io.samklang.annotate.opennlp;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The label scheme of a name finder: outside, and for each type unit, start, inside and last, with
 * OpenNLP's names for them, so that its codec reads what a chain says.
 *
 * @param names of the labels; the first is outside
 */
record LabelChain(List<String> names) {
  private static final String OUTSIDE = "other";

  LabelChain {
    names = List.copyOf(names);
  }

  int size() {
    return names.size();
  }

  /** Which labels may follow {@code label}; {@code allowed[i]} for label i. */
  boolean[] successors(int label) {
    boolean[] allowed = new boolean[size()];
    IntStream.range(0, size()).forEach(i -> allowed[i] = follows(names.get(label), names.get(i)));
    return allowed;
  }

  /** Whether a sentence may begin with {@code label}. */
  boolean mayBegin(int label) {
    return begins(names.get(label));
  }

  /** Whether a sentence may end with {@code label}. */
  boolean mayEnd(int label) {
    return !opens(names.get(label));
  }

  private static boolean follows(String before, String label) {
    if (!opens(before)) {
      return begins(label);
    }
    return !begins(label) && typeOf(before).equals(typeOf(label));
  }

  /** Whether a name goes on after the label. */
  private static boolean opens(String label) {
    return label.endsWith("-start") || label.endsWith("-cont");
  }

  private static boolean begins(String label) {
    return label.equals(OUTSIDE) || label.endsWith("-start") || label.endsWith("-unit");
  }

  private static String typeOf(String label) {
    int dash = label.lastIndexOf('-');
    return dash < 0 ? label : label.substring(0, dash);
  }
}
