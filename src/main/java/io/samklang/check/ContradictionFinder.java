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

/** Looks at all articles of an event together and says what cannot all be true. */
public final class ContradictionFinder {
  private final PassageAligner aligner = new PassageAligner();
  private final Lexicon lexicon;
  private final QuantityPairing quantities;
  private final NamePairing names;

  public ContradictionFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.quantities = new QuantityPairing(lexicon);
    this.names = new NamePairing(lexicon);
  }

  /** The findings of an event, in order of place. */
  public List<Finding> find(Event event) {
    List<Profile> articles = event.articles();
    List<List<QuantityFact>> facts = articles.stream().map(quantities::factsOf).toList();
    Disagreements disagreements = new Disagreements(event, lexicon);
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        pair(articles.get(i), articles.get(j), facts.get(i), facts.get(j))
            .facts()
            .forEach(disagreements::add);
      }
    }
    return disagreements.findings();
  }

  /** Aligns two articles, whether or not they are of one event. */
  public ArticlePair pair(Profile a, Profile b) {
    return pair(a, b, quantities.factsOf(a), quantities.factsOf(b));
  }

  private ArticlePair pair(
      Profile a, Profile b, List<QuantityFact> factsA, List<QuantityFact> factsB) {
    List<PassagePair> passages = aligner.align(a, b);
    List<FactPair> pairs = new ArrayList<>(quantities.pair(factsA, factsB, passages));
    pairs.addAll(names.pair(a, b, passages));
    return new ArticlePair(a, b, passages, pairs);
  }
}
