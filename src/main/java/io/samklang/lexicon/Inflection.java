package io.samklang.lexicon;

import io.samklang.text.LanguageTag;
import io.samklang.text.TsvTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The regular endings of a language ({@code TAG/endings.tsv}) and what they do to the end of a
 * stem. Leads from a word as it stands to the stems it may be a form of, likeliest (least taken
 * away) first.
 */
final class Inflection {
  private static final int SHORTEST_STEM = 2;

  private final List<String> endings;
  private final boolean prefixedParticiples;

  private Inflection(List<String> endings, boolean prefixedParticiples) {
    this.endings = endings;
    this.prefixedParticiples = prefixedParticiples;
  }

  static Inflection of(LanguageTag language) {
    List<TsvTable.Row> rows = TsvTable.read("/" + language.code() + "/endings.tsv");
    return new Inflection(
        rows.stream()
            .filter(row -> row.at(0).equals("ending"))
            .map(row -> row.at(1))
            .sorted(Comparator.comparingInt(String::length).thenComparing(e -> e))
            .toList(),
        rows.stream().anyMatch(row -> row.at(0).equals("participle-prefix")));
  }

  /** Stems that {@code form} (lower case) may be an inflection of; the form itself first. */
  List<String> stems(String form) {
    List<String> stems = new ArrayList<>();
    stems.add(form);
    participle(form).ifPresent(stems::add);
    for (String ending : endings) {
      if (form.endsWith(ending) && form.length() - ending.length() >= SHORTEST_STEM) {
        addStems(form.substring(0, form.length() - ending.length()), stems);
      }
    }
    return stems;
  }

  /**
   * What may have stood before an ending was added: a vowel that fell, a consonant not yet doubled.
   */
  private static void addStems(String stem, List<String> stems) {
    stems.add(stem);
    stems.add(stem + "e");
    stems.add(stem + "a");
    stems.add(stem + "en");
    int last = stem.length() - 1;
    char end = stem.charAt(last);
    if (end == stem.charAt(last - 1)) {
      stems.add(stem.substring(0, last));
    }
    if (last > SHORTEST_STEM && (end == 'l' || end == 'r' || end == 'n')) {
      stems.add(stem.substring(0, last) + "e" + end);
    }
  }

  /** {@code gesagt} to {@code sagen}; strong participles stand in the lexicon. */
  private Optional<String> participle(String form) {
    boolean regular = form.length() > 5 && form.startsWith("ge") && form.endsWith("t");
    return prefixedParticiples && regular
        ? Optional.of(form.substring(2, form.length() - 1) + "en")
        : Optional.empty();
  }
}
