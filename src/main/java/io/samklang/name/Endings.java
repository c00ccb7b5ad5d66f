package io.samklang.name;

import io.samklang.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The regular forms of stems in the tables of names. */
final class Endings {
  /** What kind of word a stem is. */
  enum Kind {
    ADJECTIVE,
    NOUN,
    ROLE,
    /** A city, of which its inhabitants and its adjective are made. */
    CITY
  }

  private record Rule(LanguageTag language, Kind kind, String end, int cut, List<String> endings) {
    boolean fits(LanguageTag tag, Kind wanted, String stem) {
      return language.equals(tag) && kind == wanted && (end.equals("*") || stem.endsWith(end));
    }

    List<String> apply(String stem) {
      String base = stem.substring(0, stem.length() - cut);
      List<String> forms = new ArrayList<>();
      for (String ending : endings) {
        forms.add(ending.equals("-") ? base : base + ending);
      }
      return forms;
    }
  }

  private final List<Rule> rules;

  private Endings(List<Rule> rules) {
    this.rules = rules;
  }

  static Endings load() {
    return new Endings(NameTable.read("endings.tsv").stream().map(Endings::rule).toList());
  }

  private static Rule rule(NameTable.Row row) {
    return new Rule(
        LanguageTag.find(row.cell("language")).orElseThrow(),
        Kind.valueOf(row.cell("kind").toUpperCase(java.util.Locale.ROOT)),
        row.cell("stem"),
        Integer.parseInt(row.cell("cut")),
        row.list("endings"));
  }

  /** The forms of {@code stem}; the stem alone where no rule fits. */
  List<String> forms(LanguageTag language, Kind kind, String stem) {
    return find(language, kind, stem).orElse(List.of(stem));
  }

  /** What is made of {@code stem}; empty where no rule fits. */
  Optional<List<String>> find(LanguageTag language, Kind kind, String stem) {
    return rules.stream()
        .filter(rule -> rule.fits(language, kind, stem))
        .findFirst()
        .map(rule -> rule.apply(stem));
  }
}
