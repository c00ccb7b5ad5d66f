package io.samklang.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes figures for people, the same for every language: {@code 1,260,000}, {@code 09:30}. */
public final class FigureText {
  /** Slow to make, and not safe for several threads. */
  private static final ThreadLocal<DecimalFormat> FORMAT =
      ThreadLocal.withInitial(
          () ->
              new DecimalFormat("#,##0.#########", DecimalFormatSymbols.getInstance(Locale.ROOT)));

  /** Quotients are read with twelve figures: so many behind the point tell them from decimals. */
  private static final int PLACES_OF_QUOTIENT = 10;

  private static final BigDecimal CLOSE = new BigDecimal("1E-8");
  private static final int LARGEST_DENOMINATOR = 20;

  private FigureText() {}

  /**
   * Groups of three set off by commas, a point before the decimals, no zeros behind them; quotients
   * that have no end as such: {@code 1/3}, {@code 66 2/3}.
   */
  public static String of(BigDecimal value) {
    return fraction(value).orElseGet(() -> FORMAT.get().format(value));
  }

  private static Optional<String> fraction(BigDecimal value) {
    BigDecimal whole = value.setScale(0, RoundingMode.DOWN);
    BigDecimal rest = value.subtract(whole).abs();
    if (value.scale() < PLACES_OF_QUOTIENT) {
      return Optional.empty();
    }
    String sign = value.signum() < 0 ? "-" : "";
    String before = whole.signum() == 0 ? sign : FORMAT.get().format(whole) + " ";
    return IntStream.rangeClosed(3, LARGEST_DENOMINATOR)
        .boxed()
        .flatMap(below -> numerator(rest, below).map(above -> above + "/" + below).stream())
        .findFirst()
        .map(quotient -> before + quotient);
  }

  private static Optional<BigDecimal> numerator(BigDecimal rest, int denominator) {
    BigDecimal exact = rest.multiply(BigDecimal.valueOf(denominator));
    BigDecimal above = exact.setScale(0, RoundingMode.HALF_UP);
    boolean close = exact.subtract(above).abs().compareTo(CLOSE) < 0;
    return close && above.signum() > 0 ? Optional.of(above) : Optional.empty();
  }

  /**
   * A time of day: {@code 09:30}.
   *
   * @param minuteOfDay 0 to 1439
   */
  public static String clock(int minuteOfDay) {
    return String.format(Locale.ROOT, "%02d:%02d", minuteOfDay / 60, minuteOfDay % 60);
  }

  /** A unit of measure as it is printed: {@code km²} for km2, {@code °C} for Cel. */
  public static String unit(String unit) {
    return switch (unit) {
      case "Cel" -> "°C";
      case "degF" -> "°F";
      case "[nmi_i]" -> "nautical miles";
      case "[gal_us]" -> "gallons";
      case "[bbl_us]" -> "barrels";
      case "mi/h" -> "mph";
      default ->
          unit.replace("By", "B")
              .replace("m2", "m²")
              .replace("m3", "m³")
              .replace("i2", "i²")
              .replace("t2", "t²");
    };
  }
}
