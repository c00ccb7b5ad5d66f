package io.samklang.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import io.samklang.text.TsvTable;
import java.math.BigDecimal;
import java.util.stream.Stream;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import javax.measure.format.UnitFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import systems.uom.ucum.format.UCUMFormat;

/** Holds every row of the table against the UCUM units of a library. */
class UnitsTest {
  private static final UnitFormat UCUM = UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);

  static Stream<String[]> rows() {
    return TsvTable.read("/units/conversions.tsv").stream()
        .map(row -> row.columns().toArray(String[]::new))
        .filter(row -> !row[2].equals("mil") && !row[2].equals("daa") && !row[2].endsWith("By"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("rows")
  void convertsAsTheLibraryDoes(String dimension, String system, String unit)
      throws IncommensurableException {
    String base = base(dimension);
    BigDecimal ours = Units.convert(BigDecimal.valueOf(100), unit, base).orElseThrow();
    double theirs = ucum(unit).getConverterToAny(ucum(base)).convert(100);
    // 5 parts in a million: UCUM takes the acre of the American survey.
    assertThat(ours.doubleValue()).as(system).isCloseTo(theirs, withPercentage(0.0005));
  }

  private static String base(String dimension) {
    return TsvTable.read("/units/conversions.tsv").stream()
        .filter(row -> row.at(0).equals(dimension) && row.at(5).equals("base"))
        .map(row -> row.at(2))
        .findFirst()
        .orElseThrow();
  }

  private static Unit<?> ucum(String unit) {
    return UCUM.parse(
        switch (unit) {
          case "mi", "ft", "in", "yd" -> "[" + unit + "_i]";
          case "mi2" -> "[mi_i]2";
          case "ft2" -> "[sft_i]";
          case "lb", "oz" -> "[" + unit + "_av]";
          case "st" -> "[stone_av]";
          case "acre" -> "[acr_us]";
          case "mi/h" -> "[mi_i]/h";
          case "kn" -> "[kn_i]";
          case "degF" -> "[degF]";
          case "ha" -> "har";
          case "Wh", "kWh", "MWh", "GWh", "TWh" -> unit.replace("Wh", "W.h");
          case "kt", "Mt" -> unit;
          default -> unit;
        });
  }

  @ParameterizedTest
  @CsvSource({"26.2,mi,km,42.1648128", "1,ha,m2,10000", "98.6,degF,Cel,37", "0,Cel,K,273.15"})
  void convertsKnownValues(BigDecimal value, String from, String to, double expected) {
    BigDecimal converted = Units.convert(value, from, to).orElseThrow();
    assertThat(converted.doubleValue()).isCloseTo(expected, withPercentage(0.0001));
  }

  @Test
  void keepsDimensionsApart() {
    assertThat(Units.convert(BigDecimal.ONE, "km", "kg")).isEmpty();
    assertThat(Units.convert(BigDecimal.ONE, "km", "parsec")).isEmpty();
  }
}
