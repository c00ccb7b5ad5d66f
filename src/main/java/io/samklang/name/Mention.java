package io.samklang.name;

import io.samklang.annotate.NameType;
import io.samklang.text.Span;
import java.util.List;

/**
 * A name at a span while an article is being read.
 *
 * @param span the name alone
 * @param entities keys of what it may be; more than one where the tables cannot tell
 * @param demonym whether it is an adjective or an inhabitant noun
 * @param weight how much its type is worth in the vote of an article, from 0 to 1
 */
record Mention(Span span, NameType type, List<String> entities, boolean demonym, double weight) {

  /** What the tables say is nearly always right, and so is its type. */
  static final double TABLE_WEIGHT = 0.9;

  /** The type of a name that only its capitals give away is a guess. */
  static final double GUESS_WEIGHT = 0.2;

  Mention at(Span other) {
    return new Mention(other, type, entities, demonym, weight);
  }

  Mention as(NameType other) {
    return new Mention(span, other, entities, demonym, weight);
  }

  Mention withEntities(List<String> keys) {
    return new Mention(span, type, keys, demonym, weight);
  }

  boolean isPerson() {
    return type == NameType.PERSON;
  }
}
