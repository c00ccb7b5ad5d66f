package io.samklang.quantity;

import io.samklang.quantity.DateValue.Grain;
import io.samklang.quantity.Quantity.CalendarDate;
import io.samklang.quantity.Quantity.ClockTime;
import io.samklang.quantity.Quantity.Percentage.Base;
import io.samklang.text.Span;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A short notation for quantities in tests: {@code kind:claim}, such as {@code n:>50}, {@code
 * n:~30}, {@code km:5..7}, {@code NOK/SEK:300}, {@code week:2}, {@code age:17}, {@code rank:3},
 * {@code score:3-1}, {@code time:7.30?@CET}, {@code date:2025-11-25}, {@code date:11-24..11-25},
 * {@code date:SUNDAY}, {@code date:-1 DAY}.
 */
final class Claims {
  private static final Site SITE = Site.of(new Span(0, 1));

  private Claims() {}

  static Quantity of(String text) {
    int colon = text.indexOf(':');
    String kind = text.substring(0, colon);
    String claim = text.substring(colon + 1);
    return switch (kind) {
      case "n" -> new Quantity.Cardinal(SITE, Optional.of(amount(claim)), Optional.empty());
      case "rank" -> new Quantity.Ordinal(SITE, new BigDecimal(claim), Optional.empty());
      case "%" -> share(claim, Base.SHARE);
      case "pp" -> share(claim, Base.POINTS);
      case "score" -> score(claim.split("-", -1));
      case "time" -> time(claim);
      case "date" -> new CalendarDate(SITE, date(bare(claim)), precision(claim));
      case "moment" -> moment(claim.split(" ", -1));
      case "age" ->
          new Quantity.Duration(SITE, Optional.of(amount(claim)), "year", true, Optional.empty());
      case "second", "minute", "hour", "day", "week", "month", "quarter", "year" ->
          new Quantity.Duration(SITE, Optional.of(amount(claim)), kind, false, Optional.empty());
      default -> unit(kind, amount(claim));
    };
  }

  private static Quantity unit(String kind, Amount amount) {
    if (!kind.matches("[A-Z]{3}(/.*)?")) {
      return new Quantity.Measure(SITE, Optional.of(amount), kind, Optional.empty());
    }
    List<String> currencies = Arrays.asList(kind.split("/", -1));
    return new Quantity.Money(
        SITE,
        Optional.of(amount),
        currencies.get(0),
        currencies.subList(1, currencies.size()),
        Optional.empty());
  }

  private static Quantity share(String claim, Base base) {
    return new Quantity.Percentage(SITE, Optional.of(amount(claim)), base, Optional.empty());
  }

  private static Quantity score(String[] sides) {
    return Quantity.Score.of(SITE, Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
  }

  private static Quantity moment(String[] parts) {
    return new Quantity.Moment(SITE, new CalendarDate(SITE, date(parts[0])), time(parts[1]));
  }

  /** {@code <} no later, {@code >} no earlier, {@code ~} about. */
  private static Precision precision(String claim) {
    return switch (claim.charAt(0)) {
      case '<' -> Precision.AT_MOST;
      case '>' -> Precision.AT_LEAST;
      case '~' -> Precision.APPROXIMATE;
      default -> Precision.EXACT;
    };
  }

  private static String bare(String claim) {
    return precision(claim) == Precision.EXACT ? claim : claim.substring(1);
  }

  private static ClockTime time(String claim) {
    String[] zone = bare(claim).split("@", -1);
    String[] parts = zone[0].replace("?", "").split("\\.", -1);
    return new ClockTime(
        SITE,
        Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]),
        zone[0].endsWith("?"),
        zone.length > 1 ? Optional.of(zone[1]) : Optional.empty(),
        precision(claim));
  }

  /**
   * {@code 5}, {@code >5}, {@code <5}, {@code ~5}, {@code ^5} nearly, {@code _5} a good, ranges.
   */
  static Amount amount(String claim) {
    if (claim.contains("..")) {
      String[] ends = claim.split("\\.\\.", -1);
      return Amount.between(new BigDecimal(ends[0]), new BigDecimal(ends[1]));
    }
    if (claim.contains("/")) {
      String[] readings = claim.split("/", -1);
      BigDecimal first = new BigDecimal(readings[0]);
      return new Amount(
          Optional.of(first),
          Optional.of(first),
          Optional.of(first),
          Precision.EXACT,
          List.of(new BigDecimal(readings[1])));
    }
    return hedged(claim.charAt(0), claim);
  }

  private static Amount hedged(char hedge, String claim) {
    if (Character.isDigit(hedge) || hedge == '-') {
      return Amount.exact(new BigDecimal(claim));
    }
    BigDecimal value = new BigDecimal(claim.substring(1));
    BigDecimal less = value.multiply(new BigDecimal("0.9"));
    BigDecimal more = value.multiply(new BigDecimal("1.1"));
    return switch (hedge) {
      case '>' -> claim(value, Optional.of(value), Optional.empty(), Precision.AT_LEAST);
      case '<' -> claim(value, Optional.empty(), Optional.of(value), Precision.AT_MOST);
      case '~' -> claim(value, Optional.of(less), Optional.of(more), Precision.APPROXIMATE);
      case '^' -> claim(value, Optional.of(less), Optional.of(value), Precision.APPROXIMATE);
      default -> claim(value, Optional.of(value), Optional.of(more), Precision.APPROXIMATE);
    };
  }

  private static Amount claim(
      BigDecimal value, Optional<BigDecimal> low, Optional<BigDecimal> high, Precision precision) {
    return new Amount(Optional.of(value), low, high, precision, List.of());
  }

  static DateValue date(String claim) {
    if (claim.contains("..")) {
      String[] ends = claim.split("\\.\\.", -1);
      return run(date(ends[0]), date(ends[1]));
    }
    if (claim.contains("=")) {
      String[] sides = claim.split("=", -1);
      LocalDate day = LocalDate.parse(sides[1]);
      return relative(date(sides[0])).cover(day, day);
    }
    if (claim.contains(" ")) {
      String[] parts = claim.split(" ", -1);
      return steps(Integer.parseInt(parts[0]), Grain.valueOf(parts[1]));
    }
    return claim.matches("[A-Z]+") ? weekday(DayOfWeek.valueOf(claim)) : fields(claim);
  }

  private static DateValue run(DateValue from, DateValue to) {
    DateValue run =
        new DateValue(
            from.year(),
            from.month(),
            from.day(),
            from.weekday(),
            from.grain(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.of(to));
    return from.resolved() && to.resolved()
        ? run.cover(from.first().orElseThrow(), to.last().orElseThrow())
        : run;
  }

  private static DateValue weekday(DayOfWeek day) {
    return new DateValue(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(day),
        Grain.WEEKDAY,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static DateValue steps(int steps, Grain grain) {
    DateValue any = fields("--");
    return new DateValue(
        any.year(),
        any.month(),
        any.day(),
        any.weekday(),
        grain,
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.of(steps),
        Optional.empty());
  }

  private static DateValue relative(DateValue value) {
    return new DateValue(
        value.year(),
        value.month(),
        value.day(),
        value.weekday(),
        value.grain(),
        Optional.empty(),
        Optional.empty(),
        true,
        value.steps(),
        Optional.empty());
  }

  /**
   * {@code 2025-11-25}, {@code 2025-11}, {@code 2025}, {@code -11-25}, {@code -11}, {@code --25}.
   */
  private static DateValue fields(String claim) {
    boolean decade = claim.endsWith("s");
    boolean summer = claim.endsWith("S");
    String[] parts = claim.replaceAll("[sS]$", "").split("-", -1);
    Optional<Integer> year = part(parts, 0);
    Optional<Integer> month = part(parts, 1);
    Optional<Integer> day = part(parts, 2);
    Grain grain =
        decade
            ? Grain.DECADE
            : summer
                ? Grain.SEASON
                : day.isPresent() ? Grain.DAY : month.isPresent() ? Grain.MONTH : Grain.YEAR;
    DateValue value =
        new DateValue(
            year,
            month.or(() -> year.map(y -> 1)),
            day,
            Optional.empty(),
            grain,
            Optional.empty(),
            Optional.empty(),
            false);
    return year.flatMap(value::inYear).orElse(value);
  }

  private static Optional<Integer> part(String[] parts, int index) {
    return index < parts.length && !parts[index].isEmpty()
        ? Optional.of(Integer.valueOf(parts[index]))
        : Optional.empty();
  }
}
