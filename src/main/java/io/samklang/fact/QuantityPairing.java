package io.samklang.fact;

import io.samklang.event.AnalysedArticle;
import io.samklang.event.Profile;
import io.samklang.lexicon.Lexicon;
import io.samklang.quantity.Comparison;
import io.samklang.quantity.Comparison.Outcome;
import io.samklang.quantity.QuantityComparator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pairs the quantities of two articles: first those that agree, then what is left over in passages
 * that state the same. A quantity that is merely absent from the other article pairs with nothing.
 */
public final class QuantityPairing {
  /** Pairs whose slot is less sure than this are not reported at all. */
  private static final double LEAST_SCORE = 0.15;

  private final SubjectReader subjects;
  private final SlotScorer scorer;
  private final QuantityComparator comparator = new QuantityComparator();

  public QuantityPairing(Lexicon lexicon) {
    this.subjects = new SubjectReader(lexicon);
    this.scorer = new SlotScorer(new SubjectComparator(lexicon));
  }

  /** The quantities of an article, with what they are said of. */
  public List<QuantityFact> factsOf(AnalysedArticle article) {
    List<QuantityFact> facts = new ArrayList<>();
    for (var sentence : article.sentences()) {
      for (var quantity : article.quantitiesOf(sentence)) {
        facts.add(
            new QuantityFact(
                article, sentence, quantity, subjects.read(article, sentence, quantity)));
      }
    }
    return facts;
  }

  /** All pairs, agreeing and contradicting; each fact stands in at most one contradicting pair. */
  public List<FactPair> pair(
      Profile a,
      Profile b,
      List<QuantityFact> factsA,
      List<QuantityFact> factsB,
      List<PassagePair> passages) {
    Map<Long, PassagePair> bySentences = new HashMap<>();
    passages.forEach(p -> bySentences.put(key(p.a(), p.b()), p));
    List<Candidate> agreeing = new ArrayList<>();
    List<Candidate> contradicting = new ArrayList<>();
    for (QuantityFact x : factsA) {
      for (QuantityFact y : factsB) {
        PassagePair passage = bySentences.get(key(x.sentence().index(), y.sentence().index()));
        compare(x, y, passage, agreeing, contradicting);
      }
    }
    return select(agreeing, contradicting);
  }

  private static long key(int a, int b) {
    return ((long) a << 32) | b;
  }

  private void compare(
      QuantityFact x,
      QuantityFact y,
      @org.jspecify.annotations.Nullable PassagePair passage,
      List<Candidate> agreeing,
      List<Candidate> contradicting) {
    if (passage == null && !scorer.isTelling(x, y)) {
      return;
    }
    Comparison comparison = comparator.compare(x.quantity(), y.quantity());
    PassagePair where =
        passage != null
            ? passage
            : new PassagePair(x.sentence().index(), y.sentence().index(), 0, 0);
    if (comparison.outcome() == Outcome.AGREES || comparison.outcome() == Outcome.MORE_PRECISE) {
      agreeing.add(new Candidate(x, y, comparison, where, scorer.agreement(x, y, where)));
    } else if (comparison.outcome() == Outcome.CONTRADICTS && passage != null) {
      contradicting.add(new Candidate(x, y, comparison, where, scorer.slot(x, y, where)));
    }
  }

  private static List<FactPair> select(List<Candidate> agreeing, List<Candidate> contradicting) {
    List<FactPair> pairs = new ArrayList<>();
    Set<QuantityFact> settled = new HashSet<>();
    Set<QuantityFact> paired = new HashSet<>();
    agreeing.sort(Candidate.BEST_FIRST);
    for (Candidate c : agreeing) {
      if (c.score().value() >= LEAST_SCORE) {
        settled.add(c.x());
        settled.add(c.y());
        if (!paired.contains(c.x()) && !paired.contains(c.y())) {
          paired.add(c.x());
          paired.add(c.y());
          pairs.add(c.pair());
        }
      }
    }
    contradicting.sort(Candidate.BEST_FIRST);
    for (Candidate c : contradicting) {
      boolean open = !settled.contains(c.x()) && !settled.contains(c.y());
      if (open && c.score().value() >= LEAST_SCORE) {
        settled.add(c.x());
        settled.add(c.y());
        pairs.add(c.pair());
      }
    }
    return pairs;
  }

  private record Candidate(
      QuantityFact x,
      QuantityFact y,
      Comparison comparison,
      PassagePair passages,
      SlotScore score) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.<Candidate>comparingDouble(c -> c.score().value())
            .reversed()
            .thenComparing(c -> c.x().mention())
            .thenComparing(c -> c.y().mention());

    FactPair pair() {
      return new FactPair(x, y, comparison, passages, score.value(), score.reasons());
    }
  }
}
