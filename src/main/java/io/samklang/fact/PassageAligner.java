package io.samklang.fact;

import io.samklang.event.Profile;
import java.util.List;

/**
 * Aligns the sentences of two articles. A pair counts by its likeness, by how far it stands out
 * from the other partners of both sentences, and by whether its neighbours are aligned alike:
 * translations run in parallel, independent reports do not and lose little by it. What is known of
 * the neighbours grows in rounds, each from the one before.
 */
public final class PassageAligner {
  /** From this score on two sentences are held to state the same. */
  public static final double ALIGNED = 0.25;

  /** Rounds that look at neighbours; a third changes next to nothing. */
  private static final int ROUNDS = 2;

  private final LogisticModel<PassageFeature> alone =
      LogisticModel.read("/fact/passage-model-alone.tsv", PassageFeature.class);
  private final LogisticModel<PassageFeature> together =
      LogisticModel.read("/fact/passage-model.tsv", PassageFeature.class);

  /**
   * Sentences that are alike or aligned, each pair scored, surest first; a sentence may stand in
   * several pairs.
   */
  public List<PassagePair> align(Profile a, Profile b) {
    PassageGrid grid = PassageGrid.of(a, b).scoredBy(alone);
    for (int round = 0; round < ROUNDS; round++) {
      grid = grid.scoredBy(together);
    }
    return grid.pairs();
  }
}
