package io.samklang.lexicon;

/**
 * What words of several languages mean in common.
 *
 * @param id English, kebab-case, unique in the lexicon: {@code municipality}
 */
public record Concept(String id) implements Comparable<Concept> {
  @Override
  public int compareTo(Concept other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
