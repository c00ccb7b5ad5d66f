package io.samklang.quantity;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes figures for people, the same for every language: {@code 1,260,000}, {@code 09:30}. */
public final class FigureText {
  /** Slow to make, and not safe for several threads. */
  private static final ThreadLocal<DecimalFormat> FORMAT =
      ThreadLocal.withInitial(
          () ->
              new DecimalFormat("#,##0.#########", DecimalFormatSymbols.getInstance(Locale.ROOT)));

  private FigureText() {}

  /** Groups of three set off by commas, a point before the decimals, no zeros behind them. */
  public static String of(BigDecimal value) {
    return FORMAT.get().format(value);
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
