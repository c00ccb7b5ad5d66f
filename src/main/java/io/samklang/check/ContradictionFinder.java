package io.samklang.check;

import io.samklang.event.Event;
import io.samklang.event.Profile;
import io.samklang.fact.FactPair;
import io.samklang.fact.NamePairing;
import io.samklang.fact.PassageAligner;
import io.samklang.fact.PassagePair;
import io.samklang.fact.QuantityFact;
import io.samklang.fact.QuantityPairing;
import io.samklang.fact.Witnesses;
import io.samklang.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** Looks at all articles of an event together and says what cannot all be true. */
public final class ContradictionFinder {
  private final PassageAligner aligner = new PassageAligner();
  private final Wording wording;
  private final DisagreementModel model = new DisagreementModel();
  private final QuantityPairing quantities;
  private final NamePairing names;

  public ContradictionFinder(Lexicon lexicon) {
    this.wording = new Wording(lexicon);
    this.quantities = new QuantityPairing(lexicon);
    this.names = new NamePairing(lexicon);
  }

  /** The findings of an event, in order of place. */
  public List<Finding> find(Event event) {
    Disagreements disagreements = new Disagreements(event, wording, model);
    for (ArticlePair pair : pairs(event.articles())) {
      pair.facts().forEach(disagreements::add);
    }
    return disagreements.findings();
  }

  /** Aligns every two articles, knowing of all of them, as if they were of one event. */
  public List<ArticlePair> pairs(List<Profile> articles) {
    List<List<QuantityFact>> facts = articles.stream().map(quantities::factsOf).toList();
    Witnesses witnesses = names.witnesses(articles);
    List<ArticlePair> pairs = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        pairs.add(pair(articles.get(i), articles.get(j), facts.get(i), facts.get(j), witnesses));
      }
    }
    return pairs;
  }

  private ArticlePair pair(
      Profile a,
      Profile b,
      List<QuantityFact> factsA,
      List<QuantityFact> factsB,
      Witnesses witnesses) {
    List<PassagePair> passages = aligner.align(a, b);
    List<FactPair> pairs = new ArrayList<>(quantities.pair(factsA, factsB, passages));
    pairs.addAll(names.pair(a, b, passages, witnesses));
    return new ArticlePair(a, b, passages, pairs);
  }
}
