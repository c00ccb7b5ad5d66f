package io.samklang.check;

import io.samklang.fact.FactPair;
import io.samklang.fact.LogisticModel;
import io.samklang.fact.QuantityFact;
import io.samklang.text.Folding;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How sure a disagreement is, from all articles that take part in it. */
final class DisagreementModel {
  /** Log odds are cut here: no pair is surer than the data that it was learned from. */
  private static final double FURTHEST = 6;

  private final LogisticModel<DisagreementFeature> quantities =
      LogisticModel.read("/check/quantity-disagreement-model.tsv", DisagreementFeature.class);
  private final LogisticModel<DisagreementFeature> names =
      LogisticModel.read("/check/name-disagreement-model.tsv", DisagreementFeature.class);

  /** 0 to 1. */
  double confidence(Disagreement disagreement) {
    boolean quantity = disagreement.surest().a() instanceof QuantityFact;
    return (quantity ? quantities : names).certainty(disagreement.features());
  }

  static Map<DisagreementFeature, Double> features(Disagreement disagreement) {
    Map<DisagreementFeature, Double> features = new EnumMap<>(DisagreementFeature.class);
    List<FactPair> pairs = disagreement.pairs();
    features.put(DisagreementFeature.BIAS, 1.0);
    features.put(DisagreementFeature.BEST, logOdds(pairs.get(0).score()));
    if (pairs.size() > 1) {
      features.put(DisagreementFeature.SECOND, logOdds(pairs.get(1).score()) + FURTHEST);
    }
    features.put(DisagreementFeature.UNITED, disagreement.united());
    if (articles(disagreement) == 2) {
      features.put(DisagreementFeature.SUPPORTED, disagreement.supported());
    }
    put(features, DisagreementFeature.SPLIT, values(disagreement) > 2);
    put(features, DisagreementFeature.PAIR_ONLY, disagreement.articlesOfEvent() == 2);
    return features;
  }

  private static void put(
      Map<DisagreementFeature, Double> features, DisagreementFeature feature, boolean holds) {
    features.put(feature, holds ? 1.0 : 0.0);
  }

  private static double logOdds(double score) {
    double odds = Math.log(score / (1 - score));
    return Math.max(-FURTHEST, Math.min(FURTHEST, odds));
  }

  private static long articles(Disagreement disagreement) {
    return disagreement.facts().stream().map(fact -> fact.article().id()).distinct().count();
  }

  private static long values(Disagreement disagreement) {
    return disagreement.facts().stream()
        .map(fact -> Folding.cognate(fact.value()))
        .distinct()
        .count();
  }
}
