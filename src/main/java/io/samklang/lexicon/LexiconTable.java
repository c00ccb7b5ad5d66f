package io.samklang.lexicon;

import io.samklang.text.LanguageTag;
import io.samklang.text.TsvTable;
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
  static final String INDEX = "/lexicon/index.tsv";

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
    for (TsvTable.Row table : TsvTable.read(INDEX)) {
      rows.addAll(read("/lexicon/" + table.at(0)));
    }
    return rows;
  }

  /** A row of its own for terms of any language that mean the same. */
  static Row rowOf(List<String> terms) {
    Map<LanguageTag, List<List<String>>> words = new TreeMap<>();
    List<List<String>> lemmas = terms.stream().map(List::of).toList();
    LanguageTag.supported().forEach(language -> words.put(language, lemmas));
    return new Row(new Concept(terms.get(0)), "noun", List.of(), words);
  }

  static List<Row> read(String resource) {
    List<TsvTable.Row> rows = TsvTable.read(resource);
    List<LanguageTag> languages =
        rows.get(0).columns().stream().skip(3).map(LexiconTable::language).toList();
    return rows.stream().skip(1).map(row -> row(resource, row.columns(), languages)).toList();
  }

  private static LanguageTag language(String column) {
    return LanguageTag.find(column)
        .orElseThrow(() -> new IllegalStateException("no language: " + column));
  }

  private static Row row(String resource, List<String> cells, List<LanguageTag> languages) {
    if (cells.size() != 3 + languages.size()) {
      throw new IllegalStateException(
          resource + ": not " + (3 + languages.size()) + " cells: " + cells);
    }
    Map<LanguageTag, List<List<String>>> words = new TreeMap<>();
    for (int i = 0; i < languages.size(); i++) {
      words.put(languages.get(i), words(cells.get(3 + i)));
    }
    List<Concept> broader = split(cells.get(2), "\\|").stream().map(Concept::new).toList();
    return new Row(new Concept(cells.get(0)), cells.get(1), broader, words);
  }

  private static List<List<String>> words(String cell) {
    return split(cell, "\\|").stream().map(word -> split(word, "/")).toList();
  }

  private static List<String> split(String cell, String separator) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(separator));
  }
}
