package io.samklang.lexicon;

import io.samklang.text.LanguageTag;
import io.samklang.text.TsvTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The regular endings of a language ({@code TAG/endings.tsv}) and what they do to the end of a
 * stem. Leads from a word as it stands to the stems it may be a form of, likeliest (least taken
 * away) first.
 */
final class Inflection {
  private static final int SHORTEST_STEM = 2;

  private final List<String> endings;
  private final List<String> restored;
  private final boolean prefixedParticiples;

  private Inflection(List<String> endings, List<String> restored, boolean prefixedParticiples) {
    this.endings = endings;
    this.restored = restored;
    this.prefixedParticiples = prefixedParticiples;
  }

  static Inflection of(LanguageTag language) {
    List<TsvTable.Row> rows = TsvTable.read("/" + language.code() + "/endings.tsv");
    List<String> endings = new ArrayList<>(values(rows, "ending"));
    endings.sort(Comparator.comparingInt(String::length).thenComparing(e -> e));
    return new Inflection(
        List.copyOf(endings),
        values(rows, "restored"),
        !values(rows, "participle-prefix").isEmpty());
  }

  private static List<String> values(List<TsvTable.Row> rows, String kind) {
    return rows.stream().filter(row -> row.at(0).equals(kind)).map(row -> row.at(1)).toList();
  }

  /**
   * Stems that {@code form} (lower case) may be an inflection of: the form itself, then those of
   * each ending, shortest ending first. Stems of one group are equally likely.
   */
  List<List<String>> stems(String form) {
    List<List<String>> groups = new ArrayList<>();
    groups.add(List.of(form));
    if (prefixedParticiples && form.length() > 5 && form.startsWith("ge") && form.endsWith("t")) {
      String stem = form.substring(2, form.length() - 1);
      groups.add(restored.stream().map(stem::concat).toList());
    }
    for (String ending : endings) {
      if (form.endsWith(ending) && form.length() - ending.length() >= SHORTEST_STEM) {
        groups.add(stemsBefore(form.substring(0, form.length() - ending.length())));
      }
    }
    return groups;
  }

  /**
   * What may have stood before an ending was added: a vowel that fell, a consonant not yet doubled.
   */
  private List<String> stemsBefore(String stem) {
    List<String> stems = new ArrayList<>();
    stems.add(stem);
    restored.forEach(end -> stems.add(stem + end));
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    if (end == stem.charAt(last - 1)) {
      stems.add(stem.substring(0, last));
    }
    if (last > SHORTEST_STEM && (end == 'l' || end == 'r' || end == 'n')) {
      stems.add(stem.substring(0, last) + "e" + end);
    }
    return stems;
  }
}
