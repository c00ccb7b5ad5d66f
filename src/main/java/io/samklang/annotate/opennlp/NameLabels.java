package io.samklang.annotate.opennlp;

import io.samklang.annotate.NameType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The labels of the corpora as names: {@code B-PER}, {@code name=I-GPE_LOC}, {@code LOC}; outside
 * is {@code O} or {@code 0}. What is derived from a name or is part of a compound ({@code
 * B-LOCderiv}, {@code B-ORGpart}, {@code B-DRV}) is none.
 */
final class NameLabels {
  private static final Map<String, NameType> TYPES =
      Map.ofEntries(
          Map.entry("PER", NameType.PERSON),
          Map.entry("LOC", NameType.LOCATION),
          Map.entry("GPE_LOC", NameType.LOCATION),
          Map.entry("GPE_ORG", NameType.LOCATION),
          Map.entry("ORG", NameType.ORGANIZATION),
          Map.entry("EVT", NameType.EVENT),
          Map.entry("PROD", NameType.WORK));

  private NameLabels() {}

  /** The names that a sentence's labels spell. */
  static List<GoldSentence.Name> names(List<String> labels) {
    List<GoldSentence.Name> names = new ArrayList<>();
    int first = 0;
    while (first < labels.size()) {
      String label = bare(labels.get(first));
      int end = first + 1;
      while (end < labels.size() && continues(label, bare(labels.get(end)))) {
        end++;
      }
      int last = end;
      int begin = first;
      type(label).ifPresent(type -> names.add(new GoldSentence.Name(begin, last, type)));
      first = end;
    }
    return names;
  }

  /** The type that a label stands for, if it stands for a name. */
  static Optional<NameType> type(String label) {
    return Optional.ofNullable(TYPES.get(kind(label)));
  }

  private static boolean continues(String label, String next) {
    boolean positioned = label.startsWith("B-") || label.startsWith("I-");
    String expected = positioned ? "I-" + kind(label) : label;
    return type(label).isPresent() && next.equals(expected);
  }

  private static String bare(String label) {
    return label.startsWith("name=") ? label.substring(5) : afterBar(label);
  }

  private static String afterBar(String label) {
    int at = label.indexOf("|name=");
    return at < 0 ? label : label.substring(at + 6);
  }

  private static String kind(String label) {
    return label.startsWith("B-") || label.startsWith("I-") ? label.substring(2) : label;
  }
}
