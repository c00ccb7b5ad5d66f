package io.samklang.quantity;

import io.samklang.text.TsvTable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Converts between the units that measures are read in.
 *
 * <p>A table of factors rather than a units library: the UCUM system of Indriya takes 0.3 s to load
 * and finds its units by reflection; here it serves as the oracle that every row is tested against.
 */
final class Units {
  private static final Map<String, Unit> BY_NAME = read();

  private Units() {}

  /**
   * A unit of the table.
   *
   * @param dimension what it measures: length, mass
   * @param system metric, imperial; values that cross systems are rounded by whoever converts
   * @param factor of the base unit of the dimension
   * @param offset in base units of the zero of this unit
   */
  record Unit(String dimension, String system, BigDecimal factor, BigDecimal offset) {
    private BigDecimal toBase(BigDecimal value) {
      return value.multiply(factor).add(offset);
    }

    private BigDecimal fromBase(BigDecimal value) {
      return value.subtract(offset).divide(factor, MathContext.DECIMAL64);
    }
  }

  static Optional<Unit> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** The value in unit {@code to}; empty where a unit is not known or measures something else. */
  static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
    return find(from)
        .flatMap(
            source ->
                find(to)
                    .filter(target -> target.dimension().equals(source.dimension()))
                    .map(target -> target.fromBase(source.toBase(value))));
  }

  private static Map<String, Unit> read() {
    Map<String, Unit> units = new HashMap<>();
    TsvTable.read("/units/conversions.tsv").forEach(row -> units.put(row.at(2), unit(row)));
    return Map.copyOf(units);
  }

  private static Unit unit(TsvTable.Row row) {
    return new Unit(row.at(0), row.at(1), new BigDecimal(row.at(3)), new BigDecimal(row.at(4)));
  }
}
