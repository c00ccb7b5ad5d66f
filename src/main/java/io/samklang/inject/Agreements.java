package io.samklang.inject;

import io.samklang.check.ArticlePair;
import io.samklang.fact.Fact;
import io.samklang.fact.FactPair;
import io.samklang.fact.QuantityFact;
import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Comparison.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which facts of an event agree with which of its other articles: what is changed in one of them is
 * known to be wrong.
 *
 * @param partners of each fact, in the order of the articles
 */
record Agreements(Map<Fact, List<Fact>> partners) {
  /** Only of pairs as sure as this the truth is held to be known. */
  private static final double SURE = 0.6;

  static Agreements of(List<ArticlePair> pairs) {
    Map<Fact, List<Fact>> partners = new LinkedHashMap<>();
    for (ArticlePair pair : pairs) {
      for (FactPair facts : pair.facts()) {
        if (isSure(facts)) {
          partners.computeIfAbsent(facts.a(), fact -> new ArrayList<>()).add(facts.b());
          partners.computeIfAbsent(facts.b(), fact -> new ArrayList<>()).add(facts.a());
        }
      }
    }
    return new Agreements(partners);
  }

  private static boolean isSure(FactPair pair) {
    return pair.comparison().outcome() == Outcome.AGREES
        && pair.comparison().cause() == Cause.SAME_VALUE
        && pair.passages().score() >= SURE
        && (!(pair.a() instanceof QuantityFact a)
            || pair.b() instanceof QuantityFact b
                && QuantityErrors.claimTheSame(a.quantity(), b.quantity()));
  }
}
