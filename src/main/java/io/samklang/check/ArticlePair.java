package io.samklang.check;

import io.samklang.event.Profile;
import io.samklang.fact.FactPair;
import io.samklang.fact.PassagePair;
import java.util.List;

/**
 * Two articles laid side by side.
 *
 * @param passages aligned sentences, surest first
 * @param facts paired facts, agreeing and contradicting
 */
public record ArticlePair(Profile a, Profile b, List<PassagePair> passages, List<FactPair> facts) {
  public ArticlePair {
    passages = List.copyOf(passages);
    facts = List.copyOf(facts);
  }
}
