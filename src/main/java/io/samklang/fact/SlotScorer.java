package io.samklang.fact;

import io.samklang.quantity.Amount;
import io.samklang.quantity.Comparison;
import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Counted;
import io.samklang.quantity.DateValue;
import io.samklang.quantity.Precision;
import io.samklang.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scores whether two quantities fill one slot: from the passages, from what is counted, and from
 * its scope.
 */
final class SlotScorer {
  /** Values from this many figures on are rarely the same by chance. */
  private static final int TELLING_FIGURES = 3;

  /**
   * How sure two equal values are one fact wherever they stand: too particular for chance, or of
   * the same thing.
   */
  private static final double PARTICULAR = 0.6;

  private static final double SAME_THING = 0.3;

  /** Closeness of values within about a seventh of each other. */
  private static final double NEAR = 0.8;

  private final SubjectComparator subjects;
  private final LogisticModel<SlotFeature> model =
      LogisticModel.read("/fact/slot-model.tsv", SlotFeature.class);

  SlotScorer(SubjectComparator subjects) {
    this.subjects = subjects;
  }

  /** How sure it is that two agreeing values are one fact. */
  double agreement(QuantityFact x, QuantityFact y, Comparison comparison, PassagePair passages) {
    if (subjects.compare(x.subject(), y.subject()) == SubjectRelation.OTHER_SCOPE) {
      return 0;
    }
    return Firmness.of(comparison, x.quantity(), y.quantity())
        * Math.max(passages.score(), anywhere(x, y));
  }

  private double anywhere(QuantityFact x, QuantityFact y) {
    if (isParticular(x.quantity())) {
      return PARTICULAR;
    }
    return subjects.compare(x.subject(), y.subject()) == SubjectRelation.SAME ? SAME_THING : 0;
  }

  private static boolean isParticular(Quantity quantity) {
    return quantity
        .amount()
        .flatMap(Amount::value)
        .filter(v -> v.stripTrailingZeros().precision() >= TELLING_FIGURES)
        .isPresent();
  }

  /**
   * Whether two contradicting values are worth a closer look though their sentences are not
   * aligned.
   */
  boolean mayShareSlot(QuantityFact x, QuantityFact y) {
    SubjectRelation relation = subjects.compare(x.subject(), y.subject());
    return relation == SubjectRelation.SAME || relation == SubjectRelation.RELATED;
  }

  /**
   * Not where one says a weekday and the other a month or more, or only one a decade or more: what
   * one reporter dates to the day, no other dates that coarsely.
   */
  static boolean mayBeOfOneSlot(Quantity x, Quantity y) {
    return !(x instanceof Quantity.CalendarDate a && y instanceof Quantity.CalendarDate b)
        || !areFarApart(a.value().grain(), b.value().grain());
  }

  private static boolean areFarApart(DateValue.Grain a, DateValue.Grain b) {
    boolean weekday = a == DateValue.Grain.WEEKDAY || b == DateValue.Grain.WEEKDAY;
    return weekday && (isFrom(DateValue.Grain.MONTH, a) || isFrom(DateValue.Grain.MONTH, b))
        || isFrom(DateValue.Grain.DECADE, a) != isFrom(DateValue.Grain.DECADE, b);
  }

  /** Whether a grain is as coarse as another, or coarser. */
  private static boolean isFrom(DateValue.Grain least, DateValue.Grain grain) {
    return grain.compareTo(least) >= 0;
  }

  /** How sure it is that two contradicting values fill one slot. */
  SlotScore slot(
      QuantityFact x,
      QuantityFact y,
      Comparison comparison,
      PassagePair passages,
      Surroundings around) {
    List<String> reasons = new ArrayList<>();
    Map<SlotFeature, Double> features = features(x, y, comparison, passages, around, reasons);
    return new SlotScore(model.certainty(features), reasons, features);
  }

  Map<SlotFeature, Double> features(
      QuantityFact x,
      QuantityFact y,
      Comparison comparison,
      PassagePair passages,
      Surroundings around,
      List<String> reasons) {
    Map<SlotFeature, Double> features = new EnumMap<>(SlotFeature.class);
    features.put(SlotFeature.BIAS, 1.0);
    features.put(SlotFeature.PASSAGE, passages.score());
    features.put(SlotFeature.LIKENESS, passages.likeness());
    features.put(SlotFeature.CONTEXT, x.context().cosine(y.context()));
    features.put(SlotFeature.CLOSENESS, closeness(x.quantity(), y.quantity()));
    features.put(SlotFeature.COMPANY, Math.min(2, around.company()) / 2.0);
    features.put(SlotFeature.RIVALS, Math.min(3, around.rivals()) / 3.0);
    features.put(SlotFeature.ELSEWHERE, around.elsewhere());
    features.put(SlotFeature.SMALL, isSmall(x) || isSmall(y) ? 1.0 : 0.0);
    features.put(SlotFeature.HEDGED, isHedged(x) || isHedged(y) ? 1.0 : 0.0);
    features.put(SlotFeature.TWISTED, isTwisted(comparison.cause()) ? 1.0 : 0.0);
    Standing.describe(around.first(), around.second(), features);
    kind(x.quantity(), y.quantity()).ifPresent(kind -> features.put(kind, 1.0));
    reasons.add(passages.reason());
    subject(x, y, reasons).ifPresent(feature -> features.put(feature, 1.0));
    if (isNearMiss(x, y)) {
      features.put(SlotFeature.NEAR_MISS, 1.0);
      reasons.add("the two values are close: a slip or an update rather than two facts");
    } else {
      features.put(SlotFeature.INDEPENDENT, around.independence());
    }
    if (isPart(x, y) || isPart(y, x)) {
      features.put(SlotFeature.PART, 1.0);
    }
    scope(x.subject(), y.subject(), reasons).ifPresent(feature -> features.put(feature, 1.0));
    return features;
  }

  private Optional<SlotFeature> subject(QuantityFact x, QuantityFact y, List<String> reasons) {
    switch (subjects.compare(x.subject(), y.subject())) {
      case SAME -> {
        reasons.add("both are about the same: " + heads(x, y));
        return Optional.of(SlotFeature.SAME_SUBJECT);
      }
      case RELATED -> {
        reasons.add("both are about things of one kind: " + heads(x, y));
        return Optional.of(SlotFeature.RELATED_SUBJECT);
      }
      case DIFFERENT -> {
        reasons.add("not known to be the same: " + heads(x, y));
        return Optional.of(SlotFeature.DIFFERENT_SUBJECT);
      }
      case OTHER_SCOPE -> {
        return Optional.of(SlotFeature.OTHER_SCOPE);
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  private static String heads(QuantityFact x, QuantityFact y) {
    return Stream.of(x, y)
        .map(fact -> fact.quantity().counted().map(Counted::head).orElse(fact.text()))
        .distinct()
        .map(head -> "“" + head + "”")
        .collect(Collectors.joining(", "));
  }

  private static Optional<SlotFeature> scope(Subject a, Subject b, List<String> reasons) {
    if (!Collections.disjoint(a.entities(), b.entities())) {
      reasons.add("both are said of " + names(a.entities()));
      return Optional.of(SlotFeature.SAME_ENTITY);
    }
    Set<String> x = a.entities().isEmpty() ? a.nearby() : a.entities();
    Set<String> y = b.entities().isEmpty() ? b.nearby() : b.entities();
    if (!Collections.disjoint(x, y)) {
      reasons.add("both stand after " + names(x));
      return Optional.of(SlotFeature.NEARBY_ENTITY);
    }
    return x.isEmpty() || y.isEmpty() ? Optional.empty() : Optional.of(SlotFeature.OTHER_NEARBY);
  }

  private static String names(Set<String> entities) {
    return String.join(", ", entities.stream().map(EntityText::of).toList());
  }

  /** An anniversary or a bare number beside a number of years is one too. */
  private static Optional<SlotFeature> kind(Quantity x, Quantity y) {
    return y instanceof Quantity.Duration ? kind(y) : kind(x);
  }

  private static Optional<SlotFeature> kind(Quantity quantity) {
    if (quantity instanceof Quantity.Cardinal) {
      return Optional.of(SlotFeature.CARDINAL);
    }
    if (quantity instanceof Quantity.Ordinal) {
      return Optional.of(SlotFeature.ORDINAL);
    }
    if (quantity instanceof Quantity.Duration) {
      return Optional.of(SlotFeature.DURATION);
    }
    if (quantity instanceof Quantity.Measure) {
      return Optional.of(SlotFeature.MEASURE);
    }
    if (quantity instanceof Quantity.CalendarDate date) {
      return Optional.of(
          date.value().grain() == DateValue.Grain.WEEKDAY ? SlotFeature.WEEKDAY : SlotFeature.DATE);
    }
    return Optional.empty();
  }

  private boolean isPart(QuantityFact part, QuantityFact whole) {
    Optional<Double> fewer = magnitude(part.quantity());
    Optional<Double> more = magnitude(whole.quantity());
    return subjects.isPart(part.subject(), whole.subject())
        && fewer.isPresent()
        && more.isPresent()
        && fewer.get() < more.get();
  }

  private boolean isNearMiss(QuantityFact x, QuantityFact y) {
    return mayShareSlot(x, y)
        && !isHedged(x)
        && !isHedged(y)
        && isLarge(x)
        && isLarge(y)
        && closeness(x.quantity(), y.quantity()) >= NEAR;
  }

  private static boolean isLarge(QuantityFact fact) {
    return magnitude(fact.quantity()).filter(value -> value >= 10).isPresent();
  }

  private static boolean isSmall(QuantityFact fact) {
    return fact.quantity() instanceof Quantity.Cardinal
        && magnitude(fact.quantity()).filter(value -> value <= 2).isPresent();
  }

  private static boolean isHedged(QuantityFact fact) {
    return fact.quantity().precision() != Precision.EXACT;
  }

  private static boolean isTwisted(Cause cause) {
    return cause == Cause.SCALE
        || cause == Cause.BOUND
        || cause == Cause.UNIT
        || cause == Cause.CURRENCY;
  }

  /** A slip or an update changes a value a little; another fact has another value altogether. */
  static double closeness(Quantity x, Quantity y) {
    Optional<Double> a = magnitude(x);
    Optional<Double> b = magnitude(y);
    if (a.isEmpty() || b.isEmpty() || a.get() <= 0 || b.get() <= 0) {
      return 0;
    }
    double ratio = Math.abs(Math.log(a.get() / b.get())) / Math.log(2);
    return Math.max(0, 1 - ratio);
  }

  private static Optional<Double> magnitude(Quantity quantity) {
    return quantity.amount().flatMap(Amount::value).map(BigDecimal::doubleValue);
  }
}
