package io.samklang.fact;

import io.samklang.annotate.Sentence;
import io.samklang.event.AnalysedArticle;
import io.samklang.event.Profile;
import io.samklang.name.Name;
import io.samklang.name.NameComparator;
import io.samklang.name.NameRelation;
import io.samklang.quantity.Comparison;
import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Comparison.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pairs lists of names in aligned passages: those of the same names agree, and two of which one has
 * one name more contradict each other, if nothing near the other list can be that name. A name that
 * may have been replaced is no matter of lists.
 */
public final class ListPairing {
  /** Certainty in passages of translations that are surely aligned. Set by hand. */
  private static final double ONE_MORE = 0.95;

  /** What is left of it where one of the lists says that it is not all. Set by hand. */
  private static final double OPEN = 0.75;

  /** What is left of it where the article has the name further off. Set by hand. */
  private static final double ELSEWHERE = 0.9;

  private final NameListReader reader = new NameListReader();
  private final NameComparator comparator = new NameComparator();

  /** The pairs of lists of two articles. */
  public List<FactPair> pair(
      Profile a, Profile b, List<PassagePair> passages, Witnesses witnesses) {
    Articles articles = new Articles(a, b, passages, witnesses);
    List<FactPair> pairs = new ArrayList<>();
    for (PassagePair passage : passages) {
      if (passage.score() >= PassageAligner.ALIGNED) {
        List<ListFact> ofA = lists(a, passage.a());
        List<ListFact> ofB = ofA.isEmpty() ? List.of() : lists(b, passage.b());
        for (ListFact x : ofA) {
          for (ListFact y : ofB) {
            articles.pair(x, y, passage).ifPresent(pairs::add);
          }
        }
      }
    }
    return pairs;
  }

  private List<ListFact> lists(Profile profile, int sentence) {
    return reader.read(profile.article(), profile.article().sentences().get(sentence));
  }

  private List<Name> without(List<Name> names, List<Name> others) {
    return names.stream()
        .filter(
            name ->
                others.stream()
                    .noneMatch(other -> comparator.compare(name, other) == NameRelation.SAME))
        .toList();
  }

  /** Two articles whose lists are paired. */
  private final class Articles {
    private final Profile a;
    private final Profile b;
    private final double closeness;
    private final Witnesses witnesses;

    Articles(Profile a, Profile b, List<PassagePair> passages, Witnesses witnesses) {
      this.a = a;
      this.b = b;
      this.closeness = 1 - Independence.of(a.article(), b.article(), passages);
      this.witnesses = witnesses;
    }

    Optional<FactPair> pair(ListFact x, ListFact y, PassagePair passage) {
      List<Name> onlyX = without(x.names(), y.names());
      List<Name> onlyY = without(y.names(), x.names());
      if (onlyX.isEmpty() && onlyY.isEmpty()) {
        return Optional.of(FactPair.agreeing(x, y, passage));
      }
      if (onlyX.size() + onlyY.size() > 1) {
        return Optional.empty();
      }
      Optional<Lack> lack =
          onlyY.isEmpty() ? lack(onlyX.get(0), y, b, a) : lack(onlyY.get(0), x, a, b);
      return lack.map(found -> contradicting(x, y, found, passage));
    }

    /** The name that a list lacks, if nothing near it can be that name or stand for it. */
    private Optional<Lack> lack(Name name, ListFact list, Profile of, Profile other) {
      boolean replaced =
          of.article().namesOf(list.sentence()).stream()
              .anyMatch(rival -> !witnesses.knows(other, rival));
      return replaced || isNear(name, list)
          ? Optional.empty()
          : Optional.of(new Lack(name, witnesses.knows(of, name)));
    }

    private FactPair contradicting(ListFact x, ListFact y, Lack lack, PassagePair passage) {
      boolean open = x.open() || y.open();
      List<String> reasons = new ArrayList<>();
      reasons.add(passage.reason());
      reasons.add(lack.reason());
      if (open) {
        reasons.add("one of the lists says that it is not all");
      }
      double doubt = (open ? OPEN : 1) * (lack.elsewhere() ? ELSEWHERE : 1);
      Comparison more = new Comparison(Outcome.CONTRADICTS, Cause.LISTING, List.of());
      double score = ONE_MORE * passage.score() * closeness * doubt;
      return new FactPair(x, y, more, passage, score, reasons, Map.of());
    }
  }

  /**
   * Whether a name stands in the sentence of a list or in one beside it, perhaps in other words.
   */
  private boolean isNear(Name name, ListFact list) {
    int at = list.sentence().index();
    return list.article().sentences().stream()
        .filter(sentence -> Math.abs(sentence.index() - at) <= 1)
        .anyMatch(sentence -> stands(name, list.article(), sentence));
  }

  private boolean stands(Name name, AnalysedArticle article, Sentence sentence) {
    return article.textOf(sentence).contains(name.text())
        || article.namesOf(sentence).stream()
            .anyMatch(other -> comparator.compare(name, other) != NameRelation.DIFFERENT);
  }

  /**
   * What a list lacks.
   *
   * @param elsewhere whether its article has the name further off
   */
  private record Lack(Name name, boolean elsewhere) {
    String reason() {
      return "the lists are the same but for “"
          + name.text()
          + "”, which the other article has "
          + (elsewhere ? "elsewhere only" : "nowhere");
    }
  }
}
