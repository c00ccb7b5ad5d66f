package io.samklang.fact;

import io.samklang.lexicon.Concept;
import io.samklang.lexicon.Lexicon;
import java.util.Collections;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Tells whether two values are said of the same thing. */
final class SubjectComparator {
  /**
   * Cognate-folded words this alike are one word: {@code dokumenter dokument}. Read off pairs of
   * the lexicon: unrelated words stay below 0.85.
   */
  private static final double SAME_WORD = 0.9;

  private final Lexicon lexicon;
  private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

  SubjectComparator(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  SubjectRelation compare(Subject a, Subject b) {
    SubjectRelation heads = compareHeads(a, b);
    boolean sidesDiffer =
        !a.entities().isEmpty()
            && !b.entities().isEmpty()
            && Collections.disjoint(a.entities(), b.entities());
    return sidesDiffer && heads != SubjectRelation.DIFFERENT ? SubjectRelation.OTHER_SCOPE : heads;
  }

  /** Whether what the first is said of is only a kind of what the second is said of. */
  boolean isPart(Subject part, Subject whole) {
    if (!Collections.disjoint(part.heads(), whole.heads())) {
      return !part.modifiers().isEmpty() && whole.modifiers().isEmpty();
    }
    return part.heads().stream()
        .anyMatch(x -> whole.heads().stream().anyMatch(y -> lexicon.isA(x, y)));
  }

  private SubjectRelation compareHeads(Subject a, Subject b) {
    if (!Collections.disjoint(a.heads(), b.heads()) || shareWord(a.words(), b.words())) {
      return SubjectRelation.SAME;
    }
    if (a.heads().stream().anyMatch(x -> b.heads().stream().anyMatch(y -> related(x, y)))) {
      return SubjectRelation.RELATED;
    }
    return a.isKnown() && b.isKnown() ? SubjectRelation.DIFFERENT : SubjectRelation.UNKNOWN;
  }

  private boolean shareWord(Set<String> some, Set<String> others) {
    return some.stream()
        .anyMatch(a -> others.stream().anyMatch(b -> similarity.apply(a, b) >= SAME_WORD));
  }

  private boolean related(Concept x, Concept y) {
    return lexicon.isA(x, y) || lexicon.isA(y, x);
  }
}
