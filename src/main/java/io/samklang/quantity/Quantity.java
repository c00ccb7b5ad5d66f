package io.samklang.quantity;

import io.samklang.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A number with its meaning. Values are never compared as strings: see {@link Comparison}. */
public sealed interface Quantity {
  Site site();

  /** What it counts, where that is said. */
  default Optional<Counted> counted() {
    return Optional.empty();
  }

  /** The numeric claim, where the kind has one. */
  default Optional<Amount> amount() {
    return Optional.empty();
  }

  default Precision precision() {
    return amount().map(Amount::precision).orElse(Precision.EXACT);
  }

  /** Number with unit. */
  default Span span() {
    return site().whole();
  }

  /** The kind as {@code samklang extract} prints it. */
  String kind();

  /** The same quantity {@code by} offsets further on. */
  Quantity shift(int by);

  /** How many: {@code 18 japanske lokaliteter}, {@code 1,26 millioner}, {@code einundzwanzig}. */
  record Cardinal(Site site, Optional<Amount> amount, Optional<Counted> counted)
      implements Quantity {
    @Override
    public String kind() {
      return "number";
    }

    @Override
    public Cardinal shift(int by) {
      return new Cardinal(site.shift(by), amount, counted.map(c -> c.shift(by)));
    }
  }

  /** Which one in a row: {@code tredje møte}, {@code 12. Mal}, {@code 6:e}. */
  record Ordinal(Site site, BigDecimal rank, Optional<Counted> counted) implements Quantity {
    @Override
    public Optional<Amount> amount() {
      return Optional.of(Amount.exact(rank));
    }

    @Override
    public String kind() {
      return "ordinal";
    }

    @Override
    public Ordinal shift(int by) {
      return new Ordinal(site.shift(by), rank, counted.map(c -> c.shift(by)));
    }
  }

  /**
   * {@code 20 %}, {@code 20 prosentpoeng}, {@code 3 Promille}, {@code en av tre}.
   *
   * @param amount in percent, or in percentage points
   */
  record Percentage(Site site, Optional<Amount> amount, Base base, Optional<Counted> counted)
      implements Quantity {
    /** Of what whole a percentage is. */
    public enum Base {
      SHARE,
      POINTS
    }

    @Override
    public String kind() {
      return "percent";
    }

    @Override
    public Percentage shift(int by) {
      return new Percentage(site.shift(by), amount, base, counted.map(c -> c.shift(by)));
    }
  }

  /**
   * {@code 8 milliarder USD}, {@code £125 miljoner}, {@code 300 kroner}.
   *
   * @param amount in major units
   * @param currency ISO 4217, likeliest
   * @param otherCurrencies what the word may mean as well: crowns of Norway, Sweden, Denmark
   */
  record Money(
      Site site,
      Optional<Amount> amount,
      String currency,
      List<String> otherCurrencies,
      Optional<Counted> counted)
      implements Quantity {
    public Money {
      otherCurrencies = List.copyOf(otherCurrencies);
    }

    @Override
    public String kind() {
      return "money";
    }

    @Override
    public Money shift(int by) {
      return new Money(
          site.shift(by), amount, currency, otherCurrencies, counted.map(c -> c.shift(by)));
    }
  }

  /**
   * {@code 17,2 km}, {@code 30 Grad}, {@code 40 hektar}.
   *
   * @param amount in {@code unit}
   * @param unit as DESIGN's list of units names it: km, mi, kg, ha, km2, Cel, km/h
   */
  record Measure(Site site, Optional<Amount> amount, String unit, Optional<Counted> counted)
      implements Quantity {
    @Override
    public String kind() {
      return "measure";
    }

    @Override
    public Measure shift(int by) {
      return new Measure(site.shift(by), amount, unit, counted.map(c -> c.shift(by)));
    }
  }

  /**
   * A length of time or an age: {@code tre uker}, {@code 17-åring}, {@code zehnjährig}.
   *
   * @param amount in {@code unit}
   * @param unit second, minute, hour, day, week, month, quarter, year
   * @param age whether it is how old someone or something is
   */
  record Duration(
      Site site, Optional<Amount> amount, String unit, boolean age, Optional<Counted> counted)
      implements Quantity {
    @Override
    public String kind() {
      return "duration";
    }

    @Override
    public Duration shift(int by) {
      return new Duration(site.shift(by), amount, unit, age, counted.map(c -> c.shift(by)));
    }
  }

  /**
   * A day, month, year, weekday, season, decade, or a run of them: {@code 24.–25. november}, {@code
   * på søndag}, {@code 1990-tallet}.
   *
   * @param precision at most for {@code senest 1. mai} and {@code vor 2020}, at least for {@code
   *     frühestens am 5. Mai}
   */
  record CalendarDate(Site site, DateValue value, Precision precision) implements Quantity {
    /** A date that is no bound. */
    public CalendarDate(Site site, DateValue value) {
      this(site, value, Precision.EXACT);
    }

    @Override
    public String kind() {
      return "date";
    }

    @Override
    public CalendarDate shift(int by) {
      return new CalendarDate(site.shift(by), value, precision);
    }
  }

  /**
   * A time of day: {@code kl. 19.30}, {@code halb acht}.
   *
   * @param minuteOfDay 0 to 1439; for {@code halv åtte} the reading of the morning
   * @param halfDayOpen whether it may be twelve hours later as well
   * @param zone as written, where one is
   * @param precision at most for {@code før kl. 18}, approximate for {@code gegen 18 Uhr}
   */
  record ClockTime(
      Site site, int minuteOfDay, boolean halfDayOpen, Optional<String> zone, Precision precision)
      implements Quantity {
    private static final int NOON = 720;

    /** A time that is no bound. */
    public ClockTime(Site site, int minuteOfDay, boolean halfDayOpen, Optional<String> zone) {
      this(site, minuteOfDay, halfDayOpen, zone, Precision.EXACT);
    }

    /**
     * The minute of the day as people write it: of twelve o'clock, where it is open, that of noon.
     */
    public int writtenMinute() {
      return halfDayOpen && minuteOfDay < 60 ? minuteOfDay + NOON : minuteOfDay;
    }

    @Override
    public String kind() {
      return "time";
    }

    @Override
    public ClockTime shift(int by) {
      return new ClockTime(site.shift(by), minuteOfDay, halfDayOpen, zone, precision);
    }
  }

  /** A day with a time of day in one expression: {@code 25.11.2025 kl. 09.30}. */
  record Moment(Site site, CalendarDate date, ClockTime time) implements Quantity {
    /** What the words before either part claim. */
    @Override
    public Precision precision() {
      return time.precision() == Precision.EXACT ? date.precision() : time.precision();
    }

    @Override
    public String kind() {
      return "datetime";
    }

    @Override
    public Moment shift(int by) {
      return new Moment(site.shift(by), date.shift(by), time.shift(by));
    }
  }

  /**
   * A result: {@code 3-1}, {@code 2:1}, {@code 14½–13½}. Seen from the other side it is turned
   * round.
   *
   * @param home points of the side named first, at least 0; may be halves
   * @param away points of the other side
   */
  record Score(Site site, BigDecimal home, BigDecimal away) implements Quantity {
    /** A result in whole points. */
    public static Score of(Site site, int home, int away) {
      return new Score(site, BigDecimal.valueOf(home), BigDecimal.valueOf(away));
    }

    @Override
    public String kind() {
      return "score";
    }

    @Override
    public Score shift(int by) {
      return new Score(site.shift(by), home, away);
    }
  }
}
