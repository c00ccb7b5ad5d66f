package io.samklang.fact;

import io.samklang.annotate.NameType;
import io.samklang.event.Profile;
import io.samklang.lexicon.Lexicon;
import io.samklang.name.Name;
import io.samklang.name.NameComparator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs the names of aligned passages. A name contradicts another only if it stands nowhere in the
 * other article, and the other has no partner in the passage: an article that just does not mention
 * a name contradicts nobody.
 */
public final class NamePairing {
  private final NameComparator comparator = new NameComparator();
  private final NameSlotScorer scorer = new NameSlotScorer();
  private final NameDoubts doubts;
  private final Frame frame;

  public NamePairing(Lexicon lexicon) {
    this.doubts = new NameDoubts(lexicon);
    this.frame = new Frame(lexicon);
  }

  /** Who knows which name among the articles of an event. */
  public Witnesses witnesses(List<Profile> articles) {
    return new Witnesses(articles, comparator);
  }

  /** Agreeing names of aligned passages, and contradicting ones; each name in one pair at most. */
  public List<FactPair> pair(
      Profile a, Profile b, List<PassagePair> passages, Witnesses witnesses) {
    List<FactPair> considered = considered(a, b, passages, witnesses);
    List<FactPair> pairs = new ArrayList<>();
    considered.stream().filter(pair -> !pair.contradicts()).forEach(pairs::add);
    pairs.addAll(oncePerName(considered.stream().filter(FactPair::contradicts).toList()));
    return pairs;
  }

  /** The same with every two names that were scored: agreeing, then contradicting surest first. */
  public List<FactPair> considered(
      Profile a, Profile b, List<PassagePair> passages, Witnesses witnesses) {
    List<FactPair> agreeing = new ArrayList<>();
    List<FactPair> contradicting = new ArrayList<>();
    NamePassage.Articles articles =
        new NamePassage.Articles(a, b, Independence.of(a.article(), b.article(), passages));
    for (PassagePair passage : passages) {
      if (passage.score() >= PassageAligner.ALIGNED) {
        NamePassage names = new NamePassage(this, articles, passage, witnesses);
        agreeing.addAll(names.agreeing());
        contradicting.addAll(names.contradicting());
      }
    }
    contradicting.sort(
        Comparator.comparingDouble(FactPair::score)
            .reversed()
            .thenComparing(pair -> pair.a().mention())
            .thenComparing(pair -> pair.b().mention()));
    List<FactPair> pairs = new ArrayList<>(agreeing);
    pairs.addAll(contradicting);
    return pairs;
  }

  private static List<FactPair> oncePerName(List<FactPair> pairs) {
    Set<Fact> used = new HashSet<>();
    List<FactPair> kept = new ArrayList<>();
    for (FactPair pair : pairs) {
      if (!used.contains(pair.a()) && !used.contains(pair.b())) {
        used.add(pair.a());
        used.add(pair.b());
        kept.add(pair);
      }
    }
    return kept;
  }

  NameComparator comparator() {
    return comparator;
  }

  NameSlotScorer scorer() {
    return scorer;
  }

  NameDoubts doubts() {
    return doubts;
  }

  Frame frame() {
    return frame;
  }

  /** Whether a person is named with fewer words than another: a surname alone. */
  static boolean saysLess(Name other, Name name) {
    return name.type() == NameType.PERSON
        && NameWords.of(name).size() > 1
        && NameWords.of(other).size() == 1;
  }
}
