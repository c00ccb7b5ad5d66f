package io.samklang.quantity.grammar;

import io.samklang.text.LanguageTag;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A word table: tab-separated rows, {@code #} begins a comment line. Shipped with the program, so a
 * missing or broken one is a defect of the build.
 */
final class Table {
  private Table() {}

  /**
   * A row of a table.
   *
   * @param cells without blanks around them; at least one
   */
  record Row(List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    /** The cell at {@code column}, which must be there. */
    String cell(int column) {
      return cells.get(column);
    }

    /** The cell at {@code column}, where the row has one that is not empty. */
    Optional<String> find(int column) {
      return column < cells.size() && !cells.get(column).isEmpty()
          ? Optional.of(cells.get(column))
          : Optional.empty();
    }

    /** The cell at {@code column} as a list, at commas. */
    List<String> list(int column) {
      return find(column).map(c -> List.of(c.split("\\s*,\\s*"))).orElse(List.of());
    }
  }

  /** The rows of {@code /LANGUAGE/name} on the class path, in order. */
  static List<Row> read(LanguageTag language, String name) {
    return read("/" + language.code() + "/" + name);
  }

  /** The rows of a resource, in order. */
  static List<Row> read(String path) {
    try (InputStream in = Table.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no table " + path);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Table::row)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read table " + path, e);
    }
  }

  private static Row row(String line) {
    return new Row(List.of(line.split("\t", -1)).stream().map(String::strip).toList());
  }
}
