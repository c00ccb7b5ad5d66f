package io.samklang.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Directions in names of regions: {@code Sør-California, Südkalifornien, Southern California}. A
 * name with another direction is another region.
 */
final class Directions {
  private static final class Shipped {
    static final Directions INSTANCE = new Directions();
  }

  private static final int SHORTEST_REST = 4;

  private final Map<String, Generics.Generic> words = new HashMap<>();

  private Directions() {
    for (NameTable.Row row : NameTable.read("directions.tsv")) {
      Generics.Generic direction = new Generics.Generic(row.cell("key"), Generics.Role.DIRECTION);
      row.forms()
          .values()
          .forEach(forms -> forms.forEach(form -> words.put(Form.fold(form), direction)));
    }
  }

  static Directions shipped() {
    return Shipped.INSTANCE;
  }

  /** The direction that a word is, in any language. */
  Optional<Generics.Generic> find(String word) {
    return Optional.ofNullable(words.get(Form.fold(word)));
  }

  /**
   * A compound of a direction and a place of four letters or more that {@code gazetteer} knows,
   * also in the genitive: {@code Südkaliforniens}.
   */
  Optional<Region> split(String word, Gazetteer gazetteer) {
    for (int cut = word.length() - SHORTEST_REST; cut > 1; cut--) {
      Optional<Generics.Generic> direction = find(word.substring(0, cut));
      if (direction.isPresent()) {
        Optional<String> place = place(word.substring(cut), gazetteer);
        if (place.isPresent()) {
          return Optional.of(new Region(direction.get(), place.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> place(String rest, Gazetteer gazetteer) {
    String name = rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    Optional<String> bare =
        name.endsWith("s") ? Optional.of(name.substring(0, name.length() - 1)) : Optional.empty();
    return Optional.of(name)
        .filter(place -> gazetteer.findPart(place).isPresent())
        .or(() -> bare.filter(place -> gazetteer.findPart(place).isPresent()));
  }
}
