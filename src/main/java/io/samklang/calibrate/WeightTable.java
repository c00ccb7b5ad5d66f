package io.samklang.calibrate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of weights as it stands among the resources: a feature a line, a tab, its weight in log
 * odds, and {@code hand} in a third column if people have set it. Comments begin with {@code #}.
 */
public final class WeightTable {
  private static final String HAND = "hand";

  private sealed interface Line {
    /** As it stands in the file. */
    String text();
  }

  private record Remark(String text) implements Line {}

  private record Weight(String feature, BigDecimal value, boolean byHand) implements Line {
    @Override
    public String text() {
      return feature + "\t" + value.toPlainString() + (byHand ? "\t" + HAND : "");
    }
  }

  private final String name;
  private final List<Line> lines;

  private WeightTable(String name, List<Line> lines) {
    this.name = name;
    this.lines = List.copyOf(lines);
  }

  /**
   * Reads a table of the build.
   *
   * @param name its resource without the first slash: {@code fact/slot-model.tsv}
   * @throws IllegalArgumentException if there is no such table, or a line of it is none
   */
  static WeightTable read(String name) {
    try (InputStream stream = WeightTable.class.getResourceAsStream("/" + name)) {
      if (stream == null) {
        throw new IllegalArgumentException("no such table: " + name);
      }
      return parse(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
  }

  static WeightTable parse(String name, String text) {
    return new WeightTable(name, text.lines().map(WeightTable::line).toList());
  }

  private static Line line(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return new Remark(line);
    }
    String[] columns = line.split("\t", -1);
    boolean byHand = columns.length == 3 && columns[2].equals(HAND);
    if (columns.length != 2 && !byHand) {
      throw new IllegalArgumentException("no line of a table of weights: " + line);
    }
    return new Weight(columns[0], new BigDecimal(columns[1]), byHand);
  }

  /** The path of the table below the resources: {@code fact/slot-model.tsv}. */
  public String name() {
    return name;
  }

  /** The table as it is written, with a line feed after each line. */
  public String text() {
    return lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
  }

  /**
   * Writes the table to its place below a folder.
   *
   * @return the file
   * @throws IOException if it cannot be written
   */
  public Path write(Path folder) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text(), StandardCharsets.UTF_8);
  }

  /** All weights by feature, in log odds. */
  Map<String, Double> weights() {
    return byFeature(weightLines());
  }

  /** Those of them that no one has set by hand. */
  Map<String, Double> free() {
    return byFeature(weightLines().filter(weight -> !weight.byHand()));
  }

  /** The same table with other weights, save those set by hand; comments and order are kept. */
  WeightTable with(Map<String, BigDecimal> fitted) {
    return new WeightTable(name, lines.stream().map(line -> replaced(line, fitted)).toList());
  }

  private static Line replaced(Line line, Map<String, BigDecimal> fitted) {
    return line instanceof Weight weight && !weight.byHand()
        ? Optional.ofNullable(fitted.get(weight.feature()))
            .map(value -> new Weight(weight.feature(), value, false))
            .orElse(weight)
        : line;
  }

  private Stream<Weight> weightLines() {
    return lines.stream().filter(Weight.class::isInstance).map(Weight.class::cast);
  }

  private static Map<String, Double> byFeature(Stream<Weight> weights) {
    return weights.collect(
        Collectors.toMap(
            Weight::feature, weight -> weight.value().doubleValue(), (a, b) -> b, TreeMap::new));
  }
}
