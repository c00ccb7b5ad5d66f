package io.samklang.fact;

import io.samklang.annotate.NameType;
import io.samklang.name.Name;
import io.samklang.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Scores whether two names that cannot be one fill one slot. */
final class NameSlotScorer {
  /** From this similarity on one of two names may be a slip for the other. */
  private static final double NEARLY_ALIKE = 0.85;

  /** Certainty of a role mismatch in passages that are hardly aligned. Set by hand. */
  private static final double ROLE = 0.7;

  /**
   * Certainty of a slip between two articles alone: a note; a third article makes it a warning. Set
   * by hand.
   */
  private static final double SPELLING = 0.55;

  private final SlotModel model = SlotModel.ofNames();
  private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

  /**
   * What else is known of two names.
   *
   * @param rivals other names of the two sentences that find no partner
   * @param bothAbsent whether neither stands anywhere in the other article
   */
  record Others(int rivals, boolean bothAbsent) {}

  SlotScore slot(Name p, Name q, PassagePair passage, double context, Others others) {
    Map<SlotFeature, Double> features = new EnumMap<>(SlotFeature.class);
    List<String> reasons = new ArrayList<>();
    reasons.add(alignment(passage));
    features.put(SlotFeature.BIAS, 1.0);
    features.put(SlotFeature.PASSAGE, passage.score());
    features.put(SlotFeature.LIKENESS, passage.likeness());
    features.put(SlotFeature.CONTEXT, context);
    features.put(SlotFeature.RIVALS, Math.min(3, others.rivals()) / 3.0);
    put(features, SlotFeature.BOTH_ABSENT, others.bothAbsent());
    boolean persons = p.type() == NameType.PERSON && q.type() == NameType.PERSON;
    put(features, SlotFeature.SHARED_PART, persons && sharePart(p, q));
    put(features, SlotFeature.TRANSLATION, !persons && sharePart(p, q));
    put(features, SlotFeature.ALIKE, similarity.apply(plain(p), plain(q)) >= NEARLY_ALIKE);
    put(features, SlotFeature.KNOWN_ENTITIES, p.entity().isPresent() && q.entity().isPresent());
    put(features, SlotFeature.HALF_KNOWN, p.entity().isPresent() != q.entity().isPresent());
    put(features, SlotFeature.OTHER_TYPE, p.type() != q.type());
    put(features, SlotFeature.PERSON, p.type() == NameType.PERSON);
    put(features, SlotFeature.PLACE, p.type() == NameType.LOCATION);
    addRoles(p, q, features, reasons);
    reasons.add(absence(p, q, others));
    return new SlotScore(model.certainty(features), reasons, features);
  }

  /** How sure it is that two roles of one person contradict each other. */
  SlotScore role(Name p, Name q, PassagePair passage) {
    List<String> reasons =
        List.of(
            alignment(passage),
            "one person: “" + p.canonical() + "” and “" + q.canonical() + "”",
            "as "
                + p.role().orElse("")
                + " in one article and as "
                + q.role().orElse("")
                + " in the other, and nowhere as the same");
    return new SlotScore(ROLE + (1 - ROLE) * passage.score() / 2, reasons, Map.of());
  }

  /** How sure it is that one of two spellings is a slip. */
  SlotScore spelling(Name p, Name q, PassagePair passage) {
    List<String> reasons =
        List.of(
            alignment(passage),
            "each spelling stands in one of the two articles only: “"
                + p.text()
                + "”, “"
                + q.text()
                + "”");
    return new SlotScore(SPELLING * passage.score(), reasons, Map.of());
  }

  private static String alignment(PassagePair passage) {
    return String.format(
        Locale.ROOT,
        "the two sentences are %.0f %% alike in words, values and names, and aligned with a certainty of %.2f",
        100 * passage.likeness(),
        passage.score());
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
        reasons.add("both have the same role: " + p.role().get());
      }
    }
  }

  private static String absence(Name p, Name q, Others others) {
    return others.bothAbsent()
        ? "neither “" + p.text() + "” nor “" + q.text() + "” stands in the other article"
        : "one of “" + p.text() + "” and “" + q.text() + "” stands nowhere in the other article";
  }

  private static boolean sharePart(Name p, Name q) {
    return !Collections.disjoint(parts(p), parts(q));
  }

  private static Set<String> parts(Name name) {
    return new TreeSet<>(Arrays.asList(plain(name).split("[\\s-]+")));
  }

  private static String plain(Name name) {
    return Folding.plain(name.text());
  }
}
