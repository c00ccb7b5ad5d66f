package io.samklang.quantity;

import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Quantity.CalendarDate;
import io.samklang.quantity.Quantity.Cardinal;
import io.samklang.quantity.Quantity.ClockTime;
import io.samklang.quantity.Quantity.Duration;
import io.samklang.quantity.Quantity.Measure;
import io.samklang.quantity.Quantity.Moment;
import io.samklang.quantity.Quantity.Money;
import io.samklang.quantity.Quantity.Ordinal;
import io.samklang.quantity.Quantity.Percentage;
import io.samklang.quantity.Quantity.Score;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Compares two quantities by value, with precision, unit and grain.
 *
 * <p>Symmetric: outcome, cause and notes of {@code compare(a, b)} and {@code compare(b, a)} are the
 * same but for the order in which the notes name the two. Quantities of different kinds cannot be
 * told apart by value ({@link Cause#KIND}), but for a share written as a fraction, for a day with
 * and without its time, for a time from now written as a date or as a length, for an age and a bare
 * number, for an anniversary and a number of years, and for percentage points that are called
 * points.
 */
public final class QuantityComparator {
  /** Compares what {@code a} and {@code b} claim, as if they filled one slot. */
  public Comparison compare(Quantity a, Quantity b) {
    return sameKind(a, b)
        .or(() -> acrossKinds(a, b))
        .or(() -> acrossKinds(b, a))
        .orElseGet(() -> otherKind(a, b));
  }

  private static Optional<Comparison> sameKind(Quantity a, Quantity b) {
    if (a instanceof Cardinal x && b instanceof Cardinal y) {
      return Optional.of(AmountComparison.compare(x.amount(), y.amount()));
    }
    if (a instanceof Ordinal x && b instanceof Ordinal y) {
      return Optional.of(ranks(x, y));
    }
    if (a instanceof Percentage x && b instanceof Percentage y) {
      return Optional.of(PercentageComparison.compare(x, y));
    }
    if (a instanceof Money x && b instanceof Money y) {
      return Optional.of(MoneyComparison.compare(x, y));
    }
    if (a instanceof Measure x && b instanceof Measure y) {
      return Optional.of(MeasureComparison.compare(x, y));
    }
    if (a instanceof Duration x && b instanceof Duration y) {
      return Optional.of(DurationComparison.compare(x, y));
    }
    return sameTimeKind(a, b);
  }

  private static Optional<Comparison> sameTimeKind(Quantity a, Quantity b) {
    if (a instanceof CalendarDate x && b instanceof CalendarDate y) {
      return Optional.of(dates(x, y));
    }
    if (a instanceof ClockTime x && b instanceof ClockTime y) {
      return Optional.of(times(x, y));
    }
    if (a instanceof Moment x && b instanceof Moment y) {
      return Optional.of(moments(x, y));
    }
    if (a instanceof Score x && b instanceof Score y) {
      return Optional.of(scores(x, y));
    }
    return Optional.empty();
  }

  private static Optional<Comparison> acrossKinds(Quantity a, Quantity b) {
    if (a instanceof Moment x && b instanceof CalendarDate y) {
      return Optional.of(part(dates(x.date(), y)));
    }
    if (a instanceof Moment x && b instanceof ClockTime y) {
      return Optional.of(part(times(x.time(), y)));
    }
    if (a instanceof Cardinal x && b instanceof Percentage y) {
      return PercentageComparison.fraction(x, y);
    }
    if (a instanceof Cardinal x && b instanceof Money y) {
      return MoneyComparison.bare(x, y);
    }
    if (a instanceof CalendarDate x && b instanceof Duration y) {
      return DurationComparison.distance(x.value(), y);
    }
    if (a instanceof Cardinal x && b instanceof Duration y) {
      return DurationComparison.bareAge(x, y);
    }
    if (a instanceof Ordinal x && b instanceof Duration y) {
      return anniversaries(x, y);
    }
    if (a instanceof Percentage x && b instanceof Cardinal y) {
      return points(x, y);
    }
    return Optional.empty();
  }

  /** {@code der 60. Jahrestag} and {@code 60-årsjubileet}. */
  private static Optional<Comparison> anniversaries(Ordinal which, Duration years) {
    return KindNouns.isAnniversary(which.counted()) && years.unit().equals("year")
        ? Optional.of(
            AmountComparison.compare(Optional.of(Amount.exact(which.rank())), years.amount()))
        : Optional.empty();
  }

  /** {@code 20 Prozentpunkte} and {@code 20 poeng}. */
  private static Optional<Comparison> points(Percentage share, Cardinal points) {
    return share.base() == Percentage.Base.POINTS && KindNouns.arePoints(points.counted())
        ? Optional.of(AmountComparison.compare(share.amount(), points.amount()))
        : Optional.empty();
  }

  private static Comparison otherKind(Quantity a, Quantity b) {
    return Comparison.cannotTell(
        Cause.KIND, "a " + a.kind() + " and a " + b.kind() + " are not compared by value");
  }

  private static Comparison ranks(Ordinal a, Ordinal b) {
    return a.rank().compareTo(b.rank()) == 0
        ? Comparison.agrees(Cause.SAME_VALUE)
        : Comparison.contradicts(
            Cause.VALUE,
            "no. " + FigureText.of(a.rank()) + " against no. " + FigureText.of(b.rank()));
  }

  private static Comparison scores(Score a, Score b) {
    if (isSame(a.home(), b.home()) && isSame(a.away(), b.away())) {
      return Comparison.agrees(Cause.SAME_VALUE);
    }
    if (isSame(a.home(), b.away()) && isSame(a.away(), b.home())) {
      return Comparison.agrees(Cause.SAME_VALUE, "the same result seen from the other side");
    }
    return Comparison.contradicts(Cause.VALUE, score(a) + " against " + score(b));
  }

  private static boolean isSame(BigDecimal a, BigDecimal b) {
    return a.compareTo(b) == 0;
  }

  private static String score(Score score) {
    return FigureText.of(score.home()) + "-" + FigureText.of(score.away());
  }

  private static Comparison dates(CalendarDate a, CalendarDate b) {
    Comparison values = DateComparison.compare(a.value(), b.value());
    return TimeBounds.apply(values, a.precision(), b.precision());
  }

  private static Comparison times(ClockTime a, ClockTime b) {
    Comparison values = ClockComparison.compare(a, b);
    return TimeBounds.apply(values, a.precision(), b.precision());
  }

  /** Whatever contradicts decides; then whatever cannot be told; then the less precise. */
  private static Comparison moments(Moment a, Moment b) {
    Comparison day = dates(a.date(), b.date());
    Comparison time = times(a.time(), b.time());
    if (day.contradicts()) {
      return day;
    }
    if (time.contradicts()) {
      return time;
    }
    return day.outcome().compareTo(time.outcome()) >= 0 ? day : time;
  }

  /** What is left of a comparison when one side says a day or a time that the other leaves out. */
  private static Comparison part(Comparison comparison) {
    return comparison.outcome() == Comparison.Outcome.AGREES
        ? Comparison.morePrecise(comparison.cause(), "only one says both the day and the time")
        : comparison;
  }
}
