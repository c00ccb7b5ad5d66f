package io.samklang.name;

import io.samklang.annotate.NameType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Common words inside names that translations render: county, street, university. */
final class Generics {
  private static final class Shipped {
    static final Generics INSTANCE = new Generics();
  }

  /** What a common word adds to a name. */
  enum Role {
    /** Nothing: {@code Boeing Company}. */
    LEGAL,
    /** It says what kind of area bears the name; many leave it out. */
    AREA,
    /** What lies in or along the place that bears the name: {@code Nordseeraum}. */
    ZONE,
    /** A street or building. */
    PLACE,
    /** Which part of a region: {@code Sør-California}. */
    DIRECTION,
    /** Part of what it is: {@code Oslo universitet} is not Oslo. */
    ORG
  }

  /**
   * A common word, whatever the language.
   *
   * @param key {@code county}
   */
  record Generic(String key, Role role) {}

  /** A shorter word is the end of too many other words. */
  private static final int SHORTEST_SUFFIX = 3;

  /** A shorter common word may be a surname: {@code Lake, Park, Berg}. */
  private static final int SHORTEST_TELLING = 6;

  private static final int SHORTEST_BEFORE_SUFFIX = 3;

  private final Map<String, Generic> words = new HashMap<>();

  private Generics() {
    for (NameTable.Row row : NameTable.read("generics.tsv")) {
      Role role = Role.valueOf(row.cell("class").toUpperCase(Locale.ROOT));
      Generic generic = new Generic(row.cell("key"), role);
      row.forms()
          .values()
          .forEach(forms -> forms.forEach(form -> words.putIfAbsent(Form.fold(form), generic)));
    }
  }

  static Generics shipped() {
    return Shipped.INSTANCE;
  }

  /** The generic that a word is, in any language and also in the genitive. */
  Optional<Generic> find(String word) {
    String folded = Form.fold(word);
    return Optional.ofNullable(words.get(folded)).or(() -> withoutGenitive(folded));
  }

  /** What a name of several words is if its last is no surname: {@code Judiciary Committee}. */
  Optional<NameType> typeByLastWord(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    if (last.length() == name.length() || last.length() < SHORTEST_TELLING) {
      return Optional.empty();
    }
    return find(last)
        .filter(generic -> generic.role() != Role.LEGAL)
        .map(g -> g.role() == Role.ORG ? NameType.ORGANIZATION : NameType.LOCATION);
  }

  private Optional<Generic> withoutGenitive(String folded) {
    return folded.endsWith("s") && folded.length() > 4
        ? Optional.ofNullable(words.get(folded.substring(0, folded.length() - 1)))
        : Optional.empty();
  }

  /**
   * A word split before the generic that it ends in: {@code Karlstraße} to {@code Karl} and {@code
   * straße}.
   */
  Optional<Integer> suffixStart(String word) {
    for (int cut = SHORTEST_BEFORE_SUFFIX; cut + SHORTEST_SUFFIX <= word.length(); cut++) {
      Optional<Generic> generic = find(word.substring(cut));
      if (generic.filter(g -> g.role() == Role.PLACE).isPresent()) {
        return Optional.of(cut);
      }
    }
    return Optional.empty();
  }
}
