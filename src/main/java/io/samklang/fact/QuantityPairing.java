package io.samklang.fact;

import io.samklang.annotate.Sentence;
import io.samklang.event.AnalysedArticle;
import io.samklang.event.Profile;
import io.samklang.event.SparseVector;
import io.samklang.lexicon.Lexicon;
import io.samklang.quantity.Comparison;
import io.samklang.quantity.Comparison.Outcome;
import io.samklang.quantity.Quantity;
import io.samklang.quantity.QuantityComparator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pairs the quantities of two articles: those that agree, then what is left over in passages that
 * state the same. A quantity that is merely absent from the other article pairs with nothing.
 */
public final class QuantityPairing {
  /** Pairs whose slot is less sure than this are not looked at. */
  private static final double LEAST_SCORE = 0.1;

  /**
   * Between an agreeing and a contradicting partner that are equally likely, the agreeing one is
   * it.
   */
  private static final double BENEFIT_OF_DOUBT = 0.2;

  /** A pair whose values lie further apart than another's by more than this is no rival to it. */
  private static final double RIVALRY = 0.2;

  /** Sentences less alike than this share no slot, whatever they count. */
  private static final double LEAST_LIKENESS = 0.12;

  private final SubjectReader subjects;
  private final SlotScorer scorer;
  private final QuantityComparator comparator = new QuantityComparator();

  public QuantityPairing(Lexicon lexicon) {
    this.subjects = new SubjectReader(lexicon);
    this.scorer = new SlotScorer(new SubjectComparator(lexicon));
  }

  /** The quantities of an article, with what they are said of. */
  public List<QuantityFact> factsOf(Profile profile) {
    AnalysedArticle article = profile.article();
    List<QuantityFact> facts = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<Quantity> quantities = article.quantitiesOf(sentence);
      for (Quantity quantity : quantities) {
        Subject subject = subjects.read(article, sentence, quantity);
        SparseVector context = profile.contextOf(quantity.span());
        for (Quantity part : parts(quantity)) {
          facts.add(new QuantityFact(article, sentence, part, subject, context));
        }
      }
    }
    return facts;
  }

  /** A day and a time are two facts: another article may put the same time on another day. */
  private static List<Quantity> parts(Quantity quantity) {
    return quantity instanceof Quantity.Moment moment
        ? List.of(moment.date(), moment.time())
        : List.of(quantity);
  }

  /** All pairs, agreeing and contradicting; each {@link Facet} of a fact stands in at most one. */
  public List<FactPair> pair(
      List<QuantityFact> factsA,
      List<QuantityFact> factsB,
      List<PassagePair> passages,
      Attestations attestations) {
    return select(candidates(factsA, factsB, passages, attestations));
  }

  /** Every two quantities that were scored, be they paired in the end or not; best first. */
  public List<FactPair> considered(
      List<QuantityFact> factsA,
      List<QuantityFact> factsB,
      List<PassagePair> passages,
      Attestations attestations) {
    return candidates(factsA, factsB, passages, attestations).stream()
        .sorted(Candidate.BEST_FIRST)
        .map(Candidate::pair)
        .toList();
  }

  private List<Candidate> candidates(
      List<QuantityFact> factsA,
      List<QuantityFact> factsB,
      List<PassagePair> passages,
      Attestations attestations) {
    Matches matches = new Matches(factsA, factsB, passages, attestations);
    List<Candidate> candidates = new ArrayList<>(matches.agreeing);
    for (Match match : matches.contradicting) {
      SlotScore score =
          scorer.slot(
              match.x(), match.y(), match.comparison(), match.passages(), matches.around(match));
      candidates.add(new Candidate(match, score));
    }
    return candidates;
  }

  private static List<FactPair> select(List<Candidate> candidates) {
    candidates.removeIf(c -> c.score().value() < LEAST_SCORE);
    candidates.sort(Candidate.BEST_FIRST);
    Partners partners = new Partners();
    List<FactPair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Match match = candidate.match();
      if (partners.areOpen(match.x(), match.y())) {
        partners.join(match.x(), match.y(), candidate.score().value());
        pairs.add(candidate.pair());
      }
    }
    return pairs;
  }

  /** Two quantities that can be compared. */
  private record Match(
      QuantityFact x, QuantityFact y, Comparison comparison, PassagePair passages) {
    boolean agrees() {
      return comparison.outcome() == Outcome.AGREES || comparison.outcome() == Outcome.MORE_PRECISE;
    }
  }

  private record Candidate(Match match, SlotScore score) {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble(Candidate::rank)
            .reversed()
            .thenComparing(c -> c.match().x().mention())
            .thenComparing(c -> c.match().y().mention());

    /** Certainty of the slot, agreeing partners preferred. */
    double rank() {
      return score.value() + (match.agrees() ? BENEFIT_OF_DOUBT : 0);
    }

    FactPair pair() {
      return new FactPair(
          match.x(),
          match.y(),
          match.comparison(),
          match.passages(),
          score.value(),
          score.reasons(),
          score.features());
    }
  }

  /** Everything of two articles that can be compared. */
  private final class Matches {
    private final List<Candidate> agreeing = new ArrayList<>();
    private final List<Match> contradicting = new ArrayList<>();
    private final Map<Long, Integer> company = new HashMap<>();
    private final Partners partners = new Partners();
    private final Attestations attestations;
    private final double independence;

    Matches(
        List<QuantityFact> factsA,
        List<QuantityFact> factsB,
        List<PassagePair> passages,
        Attestations attestations) {
      this.attestations = attestations;
      this.independence =
          factsA.isEmpty() || factsB.isEmpty()
              ? 1
              : Independence.of(factsA.get(0).article(), factsB.get(0).article(), passages);
      Map<Long, PassagePair> bySentences = new HashMap<>();
      passages.forEach(p -> bySentences.put(key(p.a(), p.b()), p));
      for (QuantityFact x : factsA) {
        for (QuantityFact y : factsB) {
          add(x, y, Optional.ofNullable(bySentences.get(key(x, y))));
        }
      }
      partner();
    }

    /** Which facts have an agreeing partner of their own, and how surely. */
    private void partner() {
      agreeing.sort(Candidate.BEST_FIRST);
      for (Candidate candidate : agreeing) {
        Match match = candidate.match();
        boolean sure = candidate.score().value() >= PassageAligner.ALIGNED;
        if (sure && isOpen(match)) {
          partners.join(match.x(), match.y(), candidate.score().value());
        }
      }
    }

    private void add(QuantityFact x, QuantityFact y, Optional<PassagePair> aligned) {
      Comparison comparison = comparator.compare(x.quantity(), y.quantity());
      PassagePair passages =
          aligned.orElseGet(
              () -> new PassagePair(x.sentence().index(), y.sentence().index(), 0, 0));
      Match match = new Match(x, y, comparison, passages);
      if (match.agrees()) {
        double score = scorer.agreement(x, y, comparison, passages);
        agreeing.add(new Candidate(match, SlotScore.of(score)));
        if (score >= PassageAligner.ALIGNED) {
          company.merge(key(x, y), 1, Integer::sum);
        }
      } else if (comparison.outcome() == Outcome.CONTRADICTS && isWorthALook(match)) {
        contradicting.add(match);
      }
    }

    private boolean isWorthALook(Match match) {
      return SlotScorer.mayBeOfOneSlot(match.x().quantity(), match.y().quantity()) && isNear(match);
    }

    private boolean isNear(Match match) {
      return match.passages().score() >= PassageAligner.ALIGNED
          || match.passages().likeness() >= LEAST_LIKENESS
              && scorer.mayShareSlot(match.x(), match.y());
    }

    Surroundings around(Match match) {
      long sentences = key(match.x(), match.y());
      int rivals =
          (int)
              contradicting.stream()
                  .filter(other -> key(other.x(), other.y()) == sentences)
                  .filter(other -> other.x().equals(match.x()) ^ other.y().equals(match.y()))
                  .filter(this::isOpen)
                  .filter(other -> isAsClose(other, match))
                  .count();
      double elsewhere = partners.certainty(match.x(), match.y());
      return new Surroundings(
          company.getOrDefault(sentences, 0),
          rivals,
          elsewhere,
          independence,
          attestations.of(match.x(), match.y()),
          attestations.of(match.y(), match.x()));
    }

    private static boolean isAsClose(Match other, Match match) {
      return SlotScorer.closeness(other.x().quantity(), other.y().quantity())
          >= SlotScorer.closeness(match.x().quantity(), match.y().quantity()) - RIVALRY;
    }

    private boolean isOpen(Match match) {
      return partners.areOpen(match.x(), match.y());
    }

    private static long key(QuantityFact x, QuantityFact y) {
      return key(x.sentence().index(), y.sentence().index());
    }

    private static long key(int a, int b) {
      return ((long) a << 32) | b;
    }
  }
}
