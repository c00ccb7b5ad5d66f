package io.samklang.lexicon;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a word may mean.
 *
 * @param concepts of the word, or of the head of a compound: {@code Bergdorf} is a village
 * @param modifiers concepts of what stands before the head of a compound: mountain
 * @param head letters of the head, where the word was split to find them; else 0
 */
public record Meaning(Set<Concept> concepts, Set<Concept> modifiers, int head) {
  public static final Meaning UNKNOWN = new Meaning(Set.of(), Set.of(), 0);

  /** With a shorter head a word of which nothing else is known may be a name. */
  private static final int SURE_HEAD = 6;

  public Meaning {
    concepts = Collections.unmodifiableSet(new TreeSet<>(concepts));
    modifiers = Collections.unmodifiableSet(new TreeSet<>(modifiers));
  }

  public boolean isKnown() {
    return !concepts.isEmpty();
  }

  /** Whether the word was split to find its concepts. */
  public boolean isCompound() {
    return head > 0;
  }

  /** Whether it is hardly a name: not {@code Nashville}, which only ends like a word. */
  public boolean isSure() {
    return isWhole() || head >= SURE_HEAD;
  }

  /** Whether all of the word is known: not {@code Nashville}, of which only the end is. */
  public boolean isWhole() {
    return isKnown() && (!isCompound() || !modifiers.isEmpty());
  }
}
