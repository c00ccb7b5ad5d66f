package io.samklang.check;

import io.samklang.event.Event;
import io.samklang.event.Profile;
import io.samklang.fact.FactPair;
import io.samklang.fact.NamePairing;
import io.samklang.fact.PassageAligner;
import io.samklang.fact.PassagePair;
import io.samklang.fact.QuantityFact;
import io.samklang.fact.QuantityPairing;
import io.samklang.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at all articles of an event together and says what cannot all be true. */
public final class ContradictionFinder {
  private final PassageAligner aligner = new PassageAligner();
  private final QuantityPairing quantities;
  private final NamePairing names = new NamePairing();

  public ContradictionFinder(Lexicon lexicon) {
    this.quantities = new QuantityPairing(lexicon);
  }

  /** The findings of an event, in order of place. */
  public List<Finding> find(Event event) {
    List<Profile> articles = event.articles();
    List<List<QuantityFact>> facts =
        articles.stream().map(profile -> quantities.factsOf(profile.article())).toList();
    Disagreements disagreements = new Disagreements(event);
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        pairs(articles.get(i), articles.get(j), facts.get(i), facts.get(j))
            .forEach(disagreements::add);
      }
    }
    return disagreements.findings();
  }

  private List<FactPair> pairs(
      Profile a, Profile b, List<QuantityFact> factsA, List<QuantityFact> factsB) {
    List<PassagePair> passages = aligner.align(a, b);
    List<FactPair> pairs = new ArrayList<>(quantities.pair(a, b, factsA, factsB, passages));
    pairs.addAll(names.pair(a, b, passages));
    return pairs;
  }

  static Optional<Check> checkOf(FactPair pair) {
    return pair.contradicts() ? Checks.claiming(pair) : Optional.empty();
  }
}
