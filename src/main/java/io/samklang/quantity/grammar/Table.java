package io.samklang.quantity.grammar;

import io.samklang.text.LanguageTag;
import io.samklang.text.TsvTable;
import java.util.List;
import java.util.Optional;

/** A word table of the grammar: its cells may be left out at the end, and may be lists. */
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
    return TsvTable.read(path).stream().map(row -> new Row(row.columns())).toList();
  }
}
