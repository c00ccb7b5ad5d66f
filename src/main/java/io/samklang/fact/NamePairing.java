package io.samklang.fact;

import io.samklang.annotate.NameType;
import io.samklang.annotate.Sentence;
import io.samklang.event.Profile;
import io.samklang.lexicon.Lexicon;
import io.samklang.name.Name;
import io.samklang.name.NameComparator;
import io.samklang.name.NameRelation;
import io.samklang.quantity.Comparison;
import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Comparison.Outcome;
import io.samklang.text.Folding;
import io.samklang.text.LanguageTag;
import io.samklang.text.TsvTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pairs the names of aligned passages. A name contradicts another only if it stands nowhere in the
 * other article, and the other has no partner in the passage: an article that just does not mention
 * a name contradicts nobody.
 */
public final class NamePairing {
  private static final double LEAST_SCORE = 0.1;

  private static final Set<String> FORMS_OF_ADDRESS =
      Set.of("mr", "mrs", "ms", "dr", "prof", "sir", "lord", "lady", "herr", "frau", "fru");

  private static final int LONGEST_ABBREVIATION = 6;

  /** Offices of which a person holds one, and which no translator confuses. */
  private final Set<String> exclusiveRoles =
      TsvTable.read("/fact/exclusive-roles.tsv").stream()
          .map(row -> row.at(0))
          .collect(Collectors.toSet());

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

  /**
   * Names that may well be one, or none: a title more, a compound, a common noun that was taken for
   * a name.
   */
  private boolean isDoubtful(Name p, LanguageTag languageP, Name q, LanguageTag languageQ) {
    String x = letters(p);
    String y = letters(q);
    return x.contains(y)
        || y.contains(x)
        || shareFullPart(p, q)
        || areOfOtherKinds(p, q)
        || areAbbreviations(p, q)
        || isCommonNoun(p, languageP)
        || isCommonNoun(q, languageQ);
  }

  private static boolean areOfOtherKinds(Name p, Name q) {
    return p.entity().isPresent() && q.entity().isPresent() && p.type() != q.type();
  }

  /** Abbreviations are translated letter by letter: AI and KI. */
  private static boolean areAbbreviations(Name p, Name q) {
    boolean known = p.entity().isPresent() && q.entity().isPresent();
    return !known && isAbbreviation(p) && isAbbreviation(q);
  }

  private static boolean isAbbreviation(Name name) {
    String text = name.text();
    return text.length() <= LONGEST_ABBREVIATION
        && text.chars().noneMatch(Character::isLowerCase)
        && text.chars().filter(Character::isUpperCase).count() > 1;
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

  /** Whether no name of a list can be this one. A surname alone says nothing of a given name. */
  private boolean isAbsent(Name name, List<Name> others) {
    return others.stream()
        .allMatch(
            other -> saysLess(other, name) || relation(name, other) == NameRelation.DIFFERENT);
  }

  private static boolean saysLess(Name other, Name name) {
    return name.type() == NameType.PERSON && parts(name).size() > 1 && parts(other).size() == 1;
  }

  /** Whether a name stands nowhere in an article, not even where no finder saw it. */
  private boolean isAbsent(Name name, Profile other) {
    List<String> parts = parts(name);
    boolean written = parts.stream().allMatch(part -> stands(part, other.words()));
    return !written && other.article().names().stream().allMatch(names -> isAbsent(name, names));
  }

  private static boolean stands(String part, Set<String> words) {
    return words.contains(part) || words.contains(part + "s");
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
        find(p, namesY, NameRelation.SAME)
            .ifPresentOrElse(
                q -> addSame(p, q, agreeing, contradicting), () -> addSpelling(p, contradicting));
      }
      List<Name> left = namesX.stream().filter(name -> isAbsent(name, namesY)).toList();
      List<Name> right = namesY.stream().filter(name -> isAbsent(name, namesX)).toList();
      for (Name p : left) {
        for (Name q : right) {
          contradiction(p, q, left.size() + right.size() - 2).ifPresent(contradicting::add);
        }
      }
    }

    private Optional<Name> find(Name name, List<Name> others, NameRelation wanted) {
      return others.stream().filter(other -> relation(name, other) == wanted).findFirst();
    }

    private void addSame(Name p, Name q, List<FactPair> agreeing, List<FactPair> contradicting) {
      if (rolesDiffer(p, q)) {
        contradicting.add(pair(p, q, Cause.ROLE, scorer.role(p, q, aligned)));
      } else {
        agreeing.add(agreement(p, q));
      }
    }

    /** In no mention of the person do the two articles agree on a role. */
    private boolean rolesDiffer(Name p, Name q) {
      return p.type() == NameType.PERSON
          && p.role().filter(exclusiveRoles::contains).isPresent()
          && q.role().filter(exclusiveRoles::contains).isPresent()
          && !comparator.rolesAgree(p, q)
          && mentions(b, q).noneMatch(other -> haveOneRole(p, other))
          && mentions(a, p).noneMatch(other -> haveOneRole(q, other));
    }

    private boolean haveOneRole(Name one, Name other) {
      return other.role().isPresent() && comparator.rolesAgree(one, other);
    }

    private Stream<Name> mentions(Profile profile, Name name) {
      return profile.article().names().stream()
          .flatMap(List::stream)
          .filter(other -> relation(name, other) == NameRelation.SAME);
    }

    /** A spelling that the other article does not know, for one that this article does not know. */
    private void addSpelling(Name p, List<FactPair> contradicting) {
      find(p, namesY, NameRelation.SPELLING)
          .filter(q -> p.type() == NameType.PERSON && q.type() == NameType.PERSON)
          .filter(q -> mentions(b, p).findAny().isEmpty() && mentions(a, q).findAny().isEmpty())
          .ifPresent(
              q -> contradicting.add(pair(p, q, Cause.SPELLING, scorer.spelling(p, q, aligned))));
    }

    private FactPair agreement(Name p, Name q) {
      return pair(p, q, Cause.SAME_VALUE, SlotScore.of(aligned.score()));
    }

    private Optional<FactPair> contradiction(Name p, Name q, int rivals) {
      boolean absentP = isAbsent(p, b);
      boolean absentQ = isAbsent(q, a);
      boolean doubtful = isDoubtful(p, a.article().language(), q, b.article().language());
      if (doubtful || p.adjective() != q.adjective() || !absentP && !absentQ) {
        return Optional.empty();
      }
      double context = a.contextOf(p.span()).cosine(b.contextOf(q.span()));
      SlotScore score =
          scorer.slot(
              p, q, aligned, context, new NameSlotScorer.Others(rivals, absentP && absentQ));
      return score.value() < LEAST_SCORE
          ? Optional.empty()
          : Optional.of(pair(p, q, Cause.VALUE, score));
    }

    private FactPair pair(Name p, Name q, Cause cause, SlotScore score) {
      Outcome outcome = cause == Cause.SAME_VALUE ? Outcome.AGREES : Outcome.CONTRADICTS;
      return new FactPair(
          new NameFact(a.article(), x, p, value(p, cause)),
          new NameFact(b.article(), y, q, value(q, cause)),
          new Comparison(outcome, cause, List.of()),
          aligned,
          score.value(),
          score.reasons(),
          score.features());
    }

    private static String value(Name name, Cause cause) {
      return cause == Cause.ROLE
          ? name.role().orElse(name.canonical()).replace('-', ' ')
          : name.entity().flatMap(EntityText::find).orElse(name.canonical());
    }
  }
}
