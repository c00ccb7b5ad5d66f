package io.samklang.fact;

import io.samklang.annotate.Sentence;
import io.samklang.event.AnalysedArticle;
import io.samklang.event.Profile;
import io.samklang.name.Name;
import io.samklang.name.NameComparator;
import io.samklang.name.NameRelation;
import io.samklang.quantity.Comparison;
import io.samklang.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pairs the names of aligned passages. A name contradicts another only if it stands nowhere in the
 * other article, and the other has no partner in the passage: an article that just does not mention
 * a name contradicts nobody.
 */
public final class NamePairing {
  private static final double LEAST_SCORE = 0.15;

  private final NameComparator comparator = new NameComparator();

  /** Contradicting pairs of aligned passages, best passages first. */
  public List<FactPair> pair(Profile a, Profile b, List<PassagePair> passages) {
    List<FactPair> pairs = new ArrayList<>();
    Set<Name> used = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    for (PassagePair passage : passages) {
      if (passage.score() >= LEAST_SCORE) {
        pairPassage(a.article(), b.article(), passage, used, pairs);
      }
    }
    return pairs;
  }

  private void pairPassage(
      AnalysedArticle a,
      AnalysedArticle b,
      PassagePair passage,
      Set<Name> used,
      List<FactPair> pairs) {
    Sentence x = a.sentences().get(passage.a());
    Sentence y = b.sentences().get(passage.b());
    List<Name> left = leftover(a.namesOf(x), b.namesOf(y));
    List<Name> right = leftover(b.namesOf(y), a.namesOf(x));
    for (Name p : left) {
      for (Name q : right) {
        boolean intruder = isAbsent(p, b) || isAbsent(q, a);
        if (intruder && p.type() == q.type() && !used.contains(p) && !used.contains(q)) {
          double score = score(p, q, left, right, passage);
          if (score >= LEAST_SCORE) {
            used.add(p);
            used.add(q);
            pairs.add(pair(new NameFact(a, x, p), new NameFact(b, y, q), passage, score));
          }
        }
      }
    }
  }

  private List<Name> leftover(List<Name> names, List<Name> partners) {
    return names.stream().filter(name -> isAbsent(name, partners)).toList();
  }

  private boolean isAbsent(Name name, List<Name> others) {
    return others.stream().allMatch(o -> comparator.compare(name, o) == NameRelation.DIFFERENT);
  }

  private boolean isAbsent(Name name, AnalysedArticle article) {
    return article.names().stream().allMatch(names -> isAbsent(name, names));
  }

  private static double score(
      Name p, Name q, List<Name> left, List<Name> right, PassagePair passage) {
    double z = -2.2 + 4 * passage.score();
    z += sharePart(p, q) ? 2 : 0;
    z -= 0.8 * (left.size() + right.size() - 2);
    return 1 / (1 + Math.exp(-z));
  }

  private static boolean sharePart(Name p, Name q) {
    return !Collections.disjoint(parts(p), parts(q));
  }

  private static Set<String> parts(Name name) {
    return new TreeSet<>(Arrays.asList(Folding.plain(name.text()).split("[\\s-]+")));
  }

  private static FactPair pair(NameFact a, NameFact b, PassagePair passage, double score) {
    Comparison comparison =
        new Comparison(Comparison.Outcome.CONTRADICTS, Comparison.Cause.VALUE, List.of());
    return new FactPair(a, b, comparison, passage, score, List.of(), Map.of());
  }
}
