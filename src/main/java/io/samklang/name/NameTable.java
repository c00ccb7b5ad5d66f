package io.samklang.name;

import io.samklang.text.LanguageTag;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table of names under {@code /names}: tab-separated, {@code #} begins a comment line, the first
 * other line names the columns. Columns that are language tags hold the forms of that language, the
 * column {@code any} those of every language. Shipped with the program, so a missing or broken
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
        List<String> all = new java.util.ArrayList<>();
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
    List<String> lines = lines("/names/" + name);
    List<String> columns = Arrays.asList(lines.get(0).split("\t", -1));
    return lines.stream().skip(1).map(line -> row(name, columns, line)).toList();
  }

  private static Row row(String name, List<String> columns, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != columns.size()) {
      throw new IllegalStateException(name + ": not " + columns.size() + " cells: " + line);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      row.put(columns.get(i), cells[i].strip());
    }
    return new Row(row);
  }

  private static List<String> lines(String resource) {
    InputStream in = NameTable.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("no table " + resource);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read table " + resource, e);
    }
  }
}
