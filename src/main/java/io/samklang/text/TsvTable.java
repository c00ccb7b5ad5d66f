package io.samklang.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A word table among the resources: UTF-8, one row a line, columns parted by tabs; blank lines and
 * lines that begin with {@code #} say nothing. Shipped with the program, so a missing table is a
 * defect of the build.
 */
public final class TsvTable {
  private TsvTable() {}

  /** A row of a table: its columns without surrounding blanks, at least one. */
  public record Row(List<String> columns) {
    public Row {
      columns = List.copyOf(columns);
    }

    /**
     * A column, the first being 0.
     *
     * @throws IndexOutOfBoundsException if the row is shorter
     */
    public String at(int column) {
      return columns.get(column);
    }

    /** The words of a column that blanks part; none if it is empty. */
    public List<String> words(int column) {
      return Stream.of(at(column).split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }
  }

  /**
   * The rows of a resource, such as {@code /languages.tsv}.
   *
   * @throws IllegalArgumentException if there is no such resource
   */
  public static List<Row> read(String resource) {
    try (InputStream stream = TsvTable.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException("no such table: " + resource);
      }
      return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + resource, e);
    }
  }

  /** Whether there is such a resource. */
  public static boolean exists(String resource) {
    return TsvTable.class.getResource(resource) != null;
  }

  static List<Row> parse(String table) {
    return table
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(TsvTable::row)
        .toList();
  }

  private static Row row(String line) {
    String[] columns = line.split("\t", -1);
    Arrays.setAll(columns, i -> columns[i].strip());
    return new Row(List.of(columns));
  }
}
