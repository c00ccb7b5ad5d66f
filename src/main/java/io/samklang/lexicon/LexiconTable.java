package io.samklang.lexicon;

import io.samklang.text.LanguageTag;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows of the lexicon as they stand in the data: {@code concept, pos, broader}, then a column a
 * language. Lemmas of a cell are joined by {@code |}; after a lemma, stems that regular endings do
 * not reach are joined by {@code /}.
 */
final class LexiconTable {
  static final String INDEX = "/lexicon/index.txt";

  private LexiconTable() {}

  /**
   * A row.
   *
   * @param words by language: each word is a lemma followed by its further stems
   */
  record Row(
      Concept concept,
      String pos,
      List<Concept> broader,
      Map<LanguageTag, List<List<String>>> words) {}

  /** Reads every table that the index names. */
  static List<Row> readAll() {
    List<Row> rows = new ArrayList<>();
    for (String table : lines(INDEX)) {
      rows.addAll(read("/lexicon/" + table));
    }
    return rows;
  }

  static List<Row> read(String resource) {
    List<String> lines = lines(resource);
    List<LanguageTag> languages =
        Arrays.stream(lines.get(0).split("\t", -1)).skip(3).map(LexiconTable::language).toList();
    return lines.stream().skip(1).map(line -> row(resource, line, languages)).toList();
  }

  private static LanguageTag language(String column) {
    return LanguageTag.find(column)
        .orElseThrow(() -> new IllegalStateException("no language: " + column));
  }

  private static Row row(String resource, String line, List<LanguageTag> languages) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 3 + languages.size()) {
      throw new IllegalStateException(
          resource + ": not " + (3 + languages.size()) + " cells: " + line);
    }
    Map<LanguageTag, List<List<String>>> words = new TreeMap<>();
    for (int i = 0; i < languages.size(); i++) {
      words.put(languages.get(i), words(cells[3 + i]));
    }
    List<Concept> broader = split(cells[2], "\\|").stream().map(Concept::new).toList();
    return new Row(new Concept(cells[0]), cells[1], broader, words);
  }

  private static List<List<String>> words(String cell) {
    return split(cell, "\\|").stream().map(word -> split(word, "/")).toList();
  }

  private static List<String> split(String cell, String separator) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(separator));
  }

  private static List<String> lines(String resource) {
    InputStream in = LexiconTable.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("missing resource " + resource);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
