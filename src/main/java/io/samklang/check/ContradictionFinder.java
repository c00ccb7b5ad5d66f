package io.samklang.check;

import io.samklang.event.Event;
import io.samklang.event.Profile;
import io.samklang.fact.Attestations;
import io.samklang.fact.CodePairing;
import io.samklang.fact.FactPair;
import io.samklang.fact.ListPairing;
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
  private final CodePairing codes;
  private final ListPairing lists = new ListPairing();

  public ContradictionFinder(Lexicon lexicon) {
    this.wording = new Wording(lexicon);
    this.quantities = new QuantityPairing(lexicon);
    this.names = new NamePairing(lexicon);
    this.codes = new CodePairing(lexicon);
  }

  /** The findings of an event, in order of place. */
  public List<Finding> find(Event event) {
    return examine(event).findings();
  }

  /** The findings of an event, and what its articles agree on. */
  public EventFindings examine(Event event) {
    Disagreements disagreements = new Disagreements(event, wording, model);
    for (ArticlePair pair : pairs(event.articles())) {
      pair.facts().forEach(disagreements::add);
    }
    return disagreements.examined();
  }

  /** Aligns every two articles, knowing of all of them, as if they were of one event. */
  public List<ArticlePair> pairs(List<Profile> articles) {
    return pairs(articles, quantities::pair, names::pair);
  }

  /** The same with every two facts that were scored, be they paired in the end or not. */
  public List<ArticlePair> considered(List<Profile> articles) {
    return pairs(articles, quantities::considered, names::considered);
  }

  /** Pairs the quantities of two articles. */
  private interface QuantityPairs {
    List<FactPair> of(
        List<QuantityFact> a,
        List<QuantityFact> b,
        List<PassagePair> passages,
        Attestations attestations);
  }

  /** Pairs the names of two articles. */
  private interface NamePairs {
    List<FactPair> of(Profile a, Profile b, List<PassagePair> passages, Witnesses witnesses);
  }

  private List<ArticlePair> pairs(
      List<Profile> articles, QuantityPairs ofQuantities, NamePairs ofNames) {
    List<List<QuantityFact>> facts = articles.stream().map(quantities::factsOf).toList();
    Attestations attestations = new Attestations(facts);
    Witnesses witnesses = names.witnesses(articles);
    List<ArticlePair> pairs = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        Profile a = articles.get(i);
        Profile b = articles.get(j);
        List<PassagePair> passages = aligner.align(a, b);
        List<FactPair> paired =
            new ArrayList<>(ofQuantities.of(facts.get(i), facts.get(j), passages, attestations));
        paired.addAll(ofNames.of(a, b, passages, witnesses));
        paired.addAll(lists.pair(a, b, passages, witnesses));
        paired.addAll(codes.pair(a, b, passages));
        pairs.add(new ArticlePair(a, b, passages, paired));
      }
    }
    return pairs;
  }
}
