package io.samklang.fact;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Scores whether two quantities fill one slot: from the passages, from what is counted, and from
 * its scope.
 */
final class SlotScorer {
  private static final double BIAS = -2.6;
  private static final double PASSAGE = 4.2;
  private static final double SAME_SUBJECT = 1.6;
  private static final double RELATED_SUBJECT = 1.0;
  private static final double DIFFERENT_SUBJECT = -1.6;
  private static final double OTHER_SCOPE = -4;
  private static final double SAME_ENTITY = 1;
  private static final double NEARBY_ENTITY = 0.7;
  private static final double OTHER_NEARBY = -0.5;
  private static final double CLOSE_VALUES = 1.2;

  /** Values from this many figures on are rarely the same by chance. */
  private static final int TELLING_FIGURES = 3;

  private final SubjectComparator subjects;

  SlotScorer(SubjectComparator subjects) {
    this.subjects = subjects;
  }

  /**
   * Whether the two may be paired though their sentences are not aligned: same thing counted, or a
   * value too particular for chance.
   */
  boolean isTelling(QuantityFact x, QuantityFact y) {
    return subjects.compare(x.subject(), y.subject()) == SubjectRelation.SAME
        || isParticular(x.quantity()) && isParticular(y.quantity())
        || x.quantity() instanceof Quantity.CalendarDate
            && y.quantity() instanceof Quantity.CalendarDate;
  }

  private static boolean isParticular(Quantity quantity) {
    return quantity
        .amount()
        .flatMap(Amount::value)
        .filter(v -> v.stripTrailingZeros().precision() >= TELLING_FIGURES)
        .isPresent();
  }

  /** How sure it is that two agreeing values are one fact. */
  SlotScore agreement(QuantityFact x, QuantityFact y, PassagePair passages) {
    double value = passages.score();
    if (isTelling(x, y)) {
      value = Math.max(value, 0.3);
    }
    if (subjects.compare(x.subject(), y.subject()) == SubjectRelation.OTHER_SCOPE) {
      value = 0;
    }
    return new SlotScore(value, List.of());
  }

  /** How sure it is that two contradicting values fill one slot. */
  SlotScore slot(QuantityFact x, QuantityFact y, PassagePair passages) {
    List<String> reasons = new ArrayList<>();
    reasons.add(
        String.format(
            Locale.ROOT,
            "the two passages are aligned with a certainty of %.2f",
            passages.score()));
    double z =
        BIAS
            + PASSAGE * passages.score()
            + subject(x, y, reasons)
            + scope(x.subject(), y.subject(), reasons)
            + closeness(x.quantity(), y.quantity());
    return new SlotScore(1 / (1 + Math.exp(-z)), reasons);
  }

  private double subject(QuantityFact x, QuantityFact y, List<String> reasons) {
    switch (subjects.compare(x.subject(), y.subject())) {
      case SAME -> {
        reasons.add("both count the same: " + heads(x) + ", " + heads(y));
        return SAME_SUBJECT;
      }
      case RELATED -> {
        reasons.add("both count things of one kind: " + heads(x) + ", " + heads(y));
        return RELATED_SUBJECT;
      }
      case DIFFERENT -> {
        return DIFFERENT_SUBJECT;
      }
      case OTHER_SCOPE -> {
        return OTHER_SCOPE;
      }
      default -> {
        return 0;
      }
    }
  }

  private static String heads(QuantityFact fact) {
    return fact.quantity().counted().map(c -> c.head()).orElse(fact.text());
  }

  private static double scope(Subject a, Subject b, List<String> reasons) {
    if (!Collections.disjoint(a.entities(), b.entities())) {
      reasons.add("both of the same side: " + a.entities());
      return SAME_ENTITY;
    }
    if (!Collections.disjoint(widest(a), widest(b))) {
      return NEARBY_ENTITY;
    }
    return widest(a).isEmpty() || widest(b).isEmpty() ? 0 : OTHER_NEARBY;
  }

  private static java.util.Set<String> widest(Subject subject) {
    return subject.entities().isEmpty() ? subject.nearby() : subject.entities();
  }

  /**
   * A slip or an update changes a value a little; another fact has another value altogether. 1
   * where equal, 0 from a factor of two.
   */
  private static double closeness(Quantity x, Quantity y) {
    Optional<Double> a = magnitude(x);
    Optional<Double> b = magnitude(y);
    if (a.isEmpty() || b.isEmpty() || a.get() <= 0 || b.get() <= 0) {
      return 0;
    }
    double ratio = Math.abs(Math.log(a.get() / b.get())) / Math.log(2);
    return CLOSE_VALUES * Math.max(0, 1 - ratio);
  }

  private static Optional<Double> magnitude(Quantity quantity) {
    return quantity.amount().flatMap(Amount::value).map(BigDecimal::doubleValue);
  }
}
