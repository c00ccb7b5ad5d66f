package io.samklang.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name taken apart for comparison.
 *
 * @param parts the words that tell it from others, in order
 * @param generics the common words in it: {@code Hillsborough County}
 * @param entities what the tables know by the whole name
 * @param demonym whether it is an adjective or an inhabitant noun
 * @param person whether it is a person's
 * @param joined all its words as one, for spellings with and without blanks
 * @param initials of its words, where it has several
 * @param abbreviation the name itself, where it looks like one
 */
record ParsedName(
    List<Part> parts,
    Set<Generics.Generic> generics,
    List<String> entities,
    boolean demonym,
    boolean person,
    String joined,
    String initials,
    Optional<String> abbreviation) {

  /** Common words that say something, directions aside; {@code Company} does not. */
  List<Generics.Generic> telling() {
    return generics.stream()
        .filter(g -> g.role() != Generics.Role.LEGAL && g.role() != Generics.Role.DIRECTION)
        .toList();
  }

  /** Which part of a place bears the name. */
  Set<Generics.Generic> directions() {
    return generics.stream()
        .filter(g -> g.role() == Generics.Role.DIRECTION)
        .collect(Collectors.toUnmodifiableSet());
  }
}
