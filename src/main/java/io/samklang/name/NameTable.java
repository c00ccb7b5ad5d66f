package io.samklang.name;

import io.samklang.text.LanguageTag;
import io.samklang.text.TsvTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table of names under {@code /names}: its first row names the columns. Columns that are language
 * tags hold the forms of that language, the column {@code any} those of every language. A broken
 * table is a defect of the build.
 */
final class NameTable {
  private static final String EVERY_LANGUAGE = "any";

  private NameTable() {}

  /**
   * A row.
   *
   * @param cells by column, without blanks around them; an empty cell is an empty text
   */
  record Row(Map<String, String> cells) {
    /** What stands in {@code column}, which the table must have. */
    String cell(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalStateException("no column " + column);
      }
      return cell;
    }

    /** The cell split at bars. */
    List<String> list(String column) {
      String cell = cell(column);
      return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
    }

    /** Forms by language; those of every language are in each. */
    Map<LanguageTag, List<String>> forms() {
      Map<LanguageTag, List<String>> forms = new TreeMap<>();
      for (LanguageTag language : LanguageTag.supported()) {
        List<String> all = new ArrayList<>();
        for (String column : List.of(language.code(), EVERY_LANGUAGE)) {
          if (cells.containsKey(column)) {
            all.addAll(list(column));
          }
        }
        forms.put(language, all);
      }
      return forms;
    }
  }

  /** The rows of {@code /names/NAME}, in order. */
  static List<Row> read(String name) {
    List<TsvTable.Row> rows = TsvTable.read("/names/" + name);
    List<String> columns = rows.get(0).columns();
    return rows.stream().skip(1).map(row -> row(name, columns, row.columns())).toList();
  }

  private static Row row(String name, List<String> columns, List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalStateException(name + ": not " + columns.size() + " cells: " + cells);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(columns.get(i), cells.get(i));
    }
    return new Row(row);
  }
}
