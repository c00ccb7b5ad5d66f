package io.samklang.name;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compounds of a place and what lies in or along it: {@code Nordseeraum, Middelhavskysten}. Other
 * ends of names are of the name: {@code Romsdal} has nothing to do with Rome.
 */
final class Zones {
  private static final int SHORTEST_PLACE = 4;
  private static final int SHORTEST_ZONE = 4;

  /** What a place may lose in a compound: {@code Östersjöområdet} of {@code Östersjön}. */
  private static final List<String> DEFINITE = List.of("", "n", "en", "et");

  private final Generics generics = Generics.shipped();
  private final Gazetteer gazetteer;

  Zones(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The place and the zone that {@code word} is made of, with or without an s between them. */
  Optional<Region> split(String word) {
    for (int cut = SHORTEST_PLACE; cut + SHORTEST_ZONE <= word.length(); cut++) {
      Optional<Generics.Generic> zone =
          generics.find(word.substring(cut)).filter(g -> g.role() == Generics.Role.ZONE);
      Optional<String> place = zone.isPresent() ? place(word.substring(0, cut)) : Optional.empty();
      if (place.isPresent()) {
        return Optional.of(new Region(zone.get(), place.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<String> place(String word) {
    Stream<String> stems =
        word.endsWith("s")
            ? Stream.of(word, word.substring(0, word.length() - 1))
            : Stream.of(word);
    return stems
        .flatMap(stem -> DEFINITE.stream().map(ending -> stem + ending))
        .filter(place -> gazetteer.findPart(place).isPresent())
        .findFirst();
  }
}
