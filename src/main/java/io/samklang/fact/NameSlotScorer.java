package io.samklang.fact;

import io.samklang.annotate.NameType;
import io.samklang.name.Name;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Scores whether two names that cannot be one fill one slot. */
final class NameSlotScorer {
  /** From this similarity on one of two names may be a slip for the other. */
  private static final double NEARLY_ALIKE = 0.85;

  private static final double SURELY_ALIGNED = 0.95;

  /** Certainty of a role mismatch in passages that are hardly aligned. Set by hand. */
  private static final double ROLE = 0.7;

  /**
   * Certainty of a slip between two articles alone: a note; a third article makes it a warning. Set
   * by hand.
   */
  private static final double SPELLING = 0.55;

  private final LogisticModel<SlotFeature> model =
      LogisticModel.read("/fact/name-model.tsv", SlotFeature.class);
  private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

  /**
   * What else is known of two names.
   *
   * @param context likeness of the words around them, 0 to 1
   * @param company names of the two sentences that agree
   * @param rivals other names of the two sentences that find no partner
   * @param independence how far the two articles are from translating each other, 0 to 1
   * @param before whether the words before them mean the same
   * @param after whether the words after them mean the same
   * @param first where the first stands
   * @param second where the second stands
   */
  record Surroundings(
      double context,
      int company,
      int rivals,
      double independence,
      boolean before,
      boolean after,
      Standing first,
      Standing second) {}

  SlotScore slot(Name p, Name q, PassagePair passage, Surroundings around) {
    Map<SlotFeature, Double> features = new EnumMap<>(SlotFeature.class);
    List<String> reasons = new ArrayList<>();
    reasons.add(passage.reason());
    features.put(SlotFeature.BIAS, 1.0);
    features.put(SlotFeature.PASSAGE, passage.score());
    features.put(SlotFeature.LIKENESS, passage.likeness());
    features.put(SlotFeature.CONTEXT, around.context());
    features.put(SlotFeature.COMPANY, Math.min(2, around.company()) / 2.0);
    features.put(SlotFeature.RIVALS, Math.min(3, around.rivals()) / 3.0);
    features.put(SlotFeature.INDEPENDENT, around.independence());
    put(features, SlotFeature.SAME_BEFORE, around.before());
    put(features, SlotFeature.SAME_AFTER, around.after());
    Standing.describe(around.first(), around.second(), features);
    addForms(p, q, features);
    boolean alone = features.containsKey(SlotFeature.ONE_ALONE);
    put(features, SlotFeature.LONE_PERSONS, alone && areLonePersons(p, q, passage, around));
    addRoles(p, q, features, reasons);
    reasons.add(absence(p, q, around));
    return new SlotScore(model.certainty(features), reasons, features);
  }

  /** What may well be left over by chance each alone is hardly so together. */
  private static boolean areLonePersons(Name p, Name q, PassagePair passage, Surroundings around) {
    return NameDoubts.arePersons(p, q)
        && passage.score() >= SURELY_ALIGNED
        && around.rivals() == 0
        && around.independence() == 0;
  }

  private void addForms(Name p, Name q, Map<SlotFeature, Double> features) {
    boolean persons = NameDoubts.arePersons(p, q);
    List<String> x = new ArrayList<>(NameWords.of(p));
    List<String> y = new ArrayList<>(NameWords.of(q));
    Set<String> shared = new TreeSet<>(x);
    shared.retainAll(y);
    boolean several = x.size() > 1 && y.size() > 1;
    x.removeAll(shared);
    y.removeAll(shared);
    put(features, SlotFeature.SHARED_PART, persons && !shared.isEmpty());
    put(features, SlotFeature.TRANSLATION, !persons && !shared.isEmpty());
    put(features, SlotFeature.ONE_WORD_APART, several && x.size() == 1 && y.size() == 1);
    put(features, SlotFeature.ALIKE, areAlike(String.join(" ", x), String.join(" ", y)));
    put(features, SlotFeature.KNOWN_ENTITIES, p.entity().isPresent() && q.entity().isPresent());
    put(features, SlotFeature.HALF_KNOWN, p.entity().isPresent() != q.entity().isPresent());
    put(features, SlotFeature.OTHER_TYPE, p.type() != q.type());
    put(features, SlotFeature.PERSON, p.type() == NameType.PERSON);
    put(features, SlotFeature.PLACE, p.type() == NameType.LOCATION);
  }

  private boolean areAlike(String x, String y) {
    return !x.isEmpty() && !y.isEmpty() && similarity.apply(x, y) >= NEARLY_ALIKE;
  }

  /** How sure it is that two roles of one person contradict each other. */
  SlotScore role(Name p, Name q, PassagePair passage) {
    List<String> reasons =
        List.of(
            passage.reason(),
            "held to be one person: " + quoted(p.canonical(), q.canonical()),
            words(p.role().orElse(""))
                + " in one article, "
                + words(q.role().orElse(""))
                + " in the other, and nowhere the same");
    return new SlotScore(ROLE + (1 - ROLE) * passage.score() / 2, reasons, Map.of());
  }

  /** How sure it is that one of two spellings is a slip. */
  SlotScore spelling(Name p, Name q, PassagePair passage) {
    List<String> reasons =
        List.of(
            passage.reason(),
            "each spelling stands in one of the two articles only: " + quoted(p.text(), q.text()));
    return new SlotScore(SPELLING * passage.score(), reasons, Map.of());
  }

  /** The key of a role as words. */
  private static String words(String role) {
    return role.replace('-', ' ');
  }

  private static String quoted(String one, String other) {
    return one.equals(other) ? "“" + one + "”" : "“" + one + "”, “" + other + "”";
  }

  private static void put(Map<SlotFeature, Double> features, SlotFeature feature, boolean holds) {
    if (holds) {
      features.put(feature, 1.0);
    }
  }

  private static void addRoles(
      Name p, Name q, Map<SlotFeature, Double> features, List<String> reasons) {
    if (p.role().isPresent() && q.role().isPresent()) {
      boolean same = p.role().equals(q.role());
      put(features, SlotFeature.SAME_ROLE, same);
      put(features, SlotFeature.OTHER_ROLE, !same);
      if (same) {
        reasons.add("both have the same role: " + words(p.role().get()));
      }
    }
  }

  private static String absence(Name p, Name q, Surroundings around) {
    boolean first = around.first().elsewhere();
    boolean second = around.second().elsewhere();
    if (first && second) {
      return "both articles have both names: " + quoted(p.text(), q.text());
    }
    return first || second
        ? "“%s” stands in both articles, “%s” in one of them only"
            .formatted(first ? p.text() : q.text(), first ? q.text() : p.text())
        : "each name stands in one of the two articles only: " + quoted(p.text(), q.text());
  }
}
