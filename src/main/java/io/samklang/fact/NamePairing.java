package io.samklang.fact;

import io.samklang.annotate.Sentence;
import io.samklang.event.AnalysedArticle;
import io.samklang.event.Profile;
import io.samklang.lexicon.Lexicon;
import io.samklang.text.Folding;
import io.samklang.text.LanguageTag;
import java.util.Arrays;
import io.samklang.name.Name;
import io.samklang.name.NameComparator;
import io.samklang.name.NameRelation;
import io.samklang.quantity.Comparison;
import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Comparison.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Pairs the names of aligned passages. A name contradicts another only if it stands nowhere in the
 * other article, and the other has no partner in the passage: an article that just does not mention
 * a name contradicts nobody.
 */
public final class NamePairing {
  private static final double LEAST_SCORE = 0.1;

  private static final Set<String> FORMS_OF_ADDRESS =
      Set.of("mr", "mrs", "ms", "dr", "prof", "sir", "lord", "lady", "herr", "frau", "fru");

  private final Lexicon lexicon;

  private final NameComparator comparator = new NameComparator();
  private final NameSlotScorer scorer = new NameSlotScorer();

  public NamePairing(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Agreeing names of aligned passages, and contradicting ones; each name in one pair at most. */
  public List<FactPair> pair(Profile a, Profile b, List<PassagePair> passages) {
    List<FactPair> agreeing = new ArrayList<>();
    List<FactPair> contradicting = new ArrayList<>();
    for (PassagePair passage : passages) {
      if (passage.score() >= PassageAligner.ALIGNED) {
        new Passage(a, b, passage).pair(agreeing, contradicting);
      }
    }
    contradicting.sort(
        Comparator.comparingDouble(FactPair::score)
            .reversed()
            .thenComparing(pair -> pair.a().mention())
            .thenComparing(pair -> pair.b().mention()));
    List<FactPair> pairs = new ArrayList<>(agreeing);
    pairs.addAll(oncePerName(contradicting));
    return pairs;
  }

  private static List<FactPair> oncePerName(List<FactPair> pairs) {
    Set<Fact> used = new java.util.HashSet<>();
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

  /** Names that may well be one, or none: a title more, a compound, a common noun that was taken for a name. */
  private boolean isDoubtful(Name p, LanguageTag languageP, Name q, LanguageTag languageQ) {
    String x = letters(p);
    String y = letters(q);
    return x.contains(y)
        || y.contains(x)
        || shareFullPart(p, q)
        || isCommonNoun(p, languageP)
        || isCommonNoun(q, languageQ);
  }

  private static String letters(Name name) {
    return Folding.cognate(name.text()).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** One of the two is a single word beside titles, and the other has it too. */
  private static boolean shareFullPart(Name p, Name q) {
    List<String> x = parts(p);
    List<String> y = parts(q);
    return x.size() == 1 && y.contains(x.get(0)) || y.size() == 1 && x.contains(y.get(0));
  }

  private static List<String> parts(Name name) {
    return Arrays.stream(Folding.plain(name.text()).split("[^\\p{L}\\p{N}']+"))
        .map(part -> part.endsWith("s") ? part.substring(0, part.length() - 1) : part)
        .filter(part -> !part.isEmpty() && !FORMS_OF_ADDRESS.contains(part))
        .toList();
  }

  private boolean isCommonNoun(Name name, LanguageTag language) {
    boolean word = name.entity().isEmpty() && !name.text().contains(" ");
    return word && lexicon.meaningOf(language, name.text()).isKnown();
  }

  private NameRelation relation(Name one, Name other) {
    return comparator.compare(one, other);
  }

  private boolean isAbsent(Name name, List<Name> others) {
    return others.stream().allMatch(other -> relation(name, other) == NameRelation.DIFFERENT);
  }

  private boolean isAbsent(Name name, AnalysedArticle article) {
    return article.names().stream().allMatch(names -> isAbsent(name, names));
  }

  /** Two aligned sentences. */
  private final class Passage {
    private final Profile a;
    private final Profile b;
    private final PassagePair aligned;
    private final Sentence x;
    private final Sentence y;
    private final List<Name> namesX;
    private final List<Name> namesY;

    Passage(Profile a, Profile b, PassagePair aligned) {
      this.a = a;
      this.b = b;
      this.aligned = aligned;
      this.x = a.article().sentences().get(aligned.a());
      this.y = b.article().sentences().get(aligned.b());
      this.namesX = a.article().namesOf(x);
      this.namesY = b.article().namesOf(y);
    }

    void pair(List<FactPair> agreeing, List<FactPair> contradicting) {
      for (Name p : namesX) {
        namesY.stream()
            .filter(q -> relation(p, q) == NameRelation.SAME)
            .findFirst()
            .ifPresent(q -> agreeing.add(agreement(p, q)));
      }
      List<Name> left = namesX.stream().filter(name -> isAbsent(name, namesY)).toList();
      List<Name> right = namesY.stream().filter(name -> isAbsent(name, namesX)).toList();
      for (Name p : left) {
        for (Name q : right) {
          contradiction(p, q, left.size() + right.size() - 2).ifPresent(contradicting::add);
        }
      }
    }

    private FactPair agreement(Name p, Name q) {
      return pair(p, q, Outcome.AGREES, SlotScore.of(aligned.score()));
    }

    private Optional<FactPair> contradiction(Name p, Name q, int rivals) {
      boolean absentP = isAbsent(p, b.article());
      boolean absentQ = isAbsent(q, a.article());
      boolean doubtful =
          isDoubtful(p, a.article().language(), q, b.article().language());
      if (doubtful || p.adjective() != q.adjective() || !absentP && !absentQ) {
        return Optional.empty();
      }
      double context = a.contextOf(p.span()).cosine(b.contextOf(q.span()));
      SlotScore score =
          scorer.slot(
              p, q, aligned, context, new NameSlotScorer.Others(rivals, absentP && absentQ));
      return score.value() < LEAST_SCORE
          ? Optional.empty()
          : Optional.of(pair(p, q, Outcome.CONTRADICTS, score));
    }

    private FactPair pair(Name p, Name q, Outcome outcome, SlotScore score) {
      Cause cause = outcome == Outcome.AGREES ? Cause.SAME_VALUE : Cause.VALUE;
      return new FactPair(
          new NameFact(a.article(), x, p),
          new NameFact(b.article(), y, q),
          new Comparison(outcome, cause, List.of()),
          aligned,
          score.value(),
          score.reasons(),
          score.features());
    }
  }
}
