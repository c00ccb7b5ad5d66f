package io.samklang.fact;

import io.samklang.annotate.NameType;
import io.samklang.annotate.Sentence;
import io.samklang.event.Profile;
import io.samklang.name.Name;
import io.samklang.name.NameRelation;
import io.samklang.quantity.Comparison;
import io.samklang.quantity.Comparison.Cause;
import io.samklang.quantity.Comparison.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of two aligned sentences. */
final class NamePassage {
  private static final double LEAST_SCORE = 0.1;

  private final NamePairing rules;
  private final Profile a;
  private final Profile b;
  private final double independence;
  private final PassagePair aligned;
  private final Witnesses witnesses;
  private final Sentence x;
  private final Sentence y;
  private final List<FactPair> agreeing = new ArrayList<>();
  private final List<FactPair> contradicting = new ArrayList<>();

  /**
   * The two articles that the sentences are of.
   *
   * @param independence how far they are from translating each other, 0 to 1
   */
  record Articles(Profile a, Profile b, double independence) {}

  NamePassage(NamePairing rules, Articles articles, PassagePair aligned, Witnesses witnesses) {
    this.rules = rules;
    this.a = articles.a();
    this.b = articles.b();
    this.independence = articles.independence();
    this.aligned = aligned;
    this.witnesses = witnesses;
    this.x = a.article().sentences().get(aligned.a());
    this.y = b.article().sentences().get(aligned.b());
    pair(a.article().namesOf(x), b.article().namesOf(y));
  }

  List<FactPair> agreeing() {
    return agreeing;
  }

  List<FactPair> contradicting() {
    return contradicting;
  }

  private void pair(List<Name> namesX, List<Name> namesY) {
    List<Name> openX = new ArrayList<>();
    for (Name p : namesX) {
      Optional<Name> same = find(p, namesY, NameRelation.SAME);
      same.ifPresent(q -> addSame(p, q));
      if (same.isEmpty()) {
        openX.add(p);
        addSpelling(p, namesY);
      }
    }
    List<Name> openY =
        namesY.stream().filter(q -> find(q, namesX, NameRelation.SAME).isEmpty()).toList();
    List<Name> left = openX.stream().filter(name -> isAbsent(name, openY)).toList();
    List<Name> right = openY.stream().filter(name -> isAbsent(name, openX)).toList();
    contradict(left, right);
    if (!left.isEmpty()) {
      contradict(left, repeated(namesY, namesX));
    }
    if (!right.isEmpty()) {
      contradict(repeated(namesX, namesY), right);
    }
  }

  private void contradict(List<Name> left, List<Name> right) {
    for (Name p : left) {
      for (Name q : right) {
        contradiction(p, q, left.size() + right.size() - 2).ifPresent(contradicting::add);
      }
    }
  }

  /** The names that stand more often on this side, one of which the other may have replaced. */
  private List<Name> repeated(List<Name> names, List<Name> others) {
    return names.stream()
        .filter(name -> times(name, others) > 0 && times(name, names) > times(name, others))
        .toList();
  }

  private long times(Name name, List<Name> names) {
    return names.stream().filter(other -> relation(name, other) == NameRelation.SAME).count();
  }

  private Optional<Name> find(Name name, List<Name> others, NameRelation wanted) {
    return others.stream().filter(other -> relation(name, other) == wanted).findFirst();
  }

  private NameRelation relation(Name one, Name other) {
    return rules.comparator().compare(one, other);
  }

  /** Whether no name of a list can be this one. A surname alone says nothing of a given name. */
  private boolean isAbsent(Name name, List<Name> others) {
    return others.stream()
        .allMatch(
            other ->
                NamePairing.saysLess(other, name)
                    || relation(name, other) == NameRelation.DIFFERENT);
  }

  private void addSame(Name p, Name q) {
    if (rolesDiffer(p, q)) {
      contradicting.add(pair(p, q, Cause.ROLE, rules.scorer().role(p, q, aligned)));
    } else {
      agreeing.add(pair(p, q, Cause.SAME_VALUE, SlotScore.of(aligned.score())));
    }
  }

  /** One of the two roles stands in no mention of the person in the other article. */
  private boolean rolesDiffer(Name p, Name q) {
    return p.type() == NameType.PERSON
        && rules.comparator().rolesExclude(p, q)
        && (mentions(b, q).noneMatch(other -> haveOneRole(p, other))
            || mentions(a, p).noneMatch(other -> haveOneRole(q, other)));
  }

  private boolean haveOneRole(Name one, Name other) {
    return other.role().isPresent() && rules.comparator().rolesAgree(one, other);
  }

  private Stream<Name> mentions(Profile profile, Name name) {
    return profile.article().names().stream()
        .flatMap(List::stream)
        .filter(other -> relation(name, other) == NameRelation.SAME);
  }

  /** A spelling that the other article does not know, for one that this article does not know. */
  private void addSpelling(Name p, List<Name> namesY) {
    find(p, namesY, NameRelation.SPELLING)
        .filter(q -> NameDoubts.arePersons(p, q) || isAloneAgainstOthers(p, q))
        .filter(q -> mentions(b, p).findAny().isEmpty() && mentions(a, q).findAny().isEmpty())
        .ifPresent(
            q ->
                contradicting.add(
                    pair(p, q, Cause.SPELLING, rules.scorer().spelling(p, q, aligned))));
  }

  /** Names of places and organisations are spelled as languages do: only a third article tells. */
  private boolean isAloneAgainstOthers(Name p, Name q) {
    return NameWords.endAlike(p, q)
        && witnesses.isSpelledSo(a, b, p) != witnesses.isSpelledSo(a, b, q);
  }

  private Optional<FactPair> contradiction(Name p, Name q, int rivals) {
    boolean doubtful = rules.doubts().between(p, a.article().language(), q, b.article().language());
    if (doubtful || p.adjective() != q.adjective()) {
      return Optional.empty();
    }
    Frame.Place placeP = new Frame.Place(a.article(), x, p.span());
    Frame.Place placeQ = new Frame.Place(b.article(), y, q.span());
    NameSlotScorer.Surroundings around =
        new NameSlotScorer.Surroundings(
            a.contextOf(p.span()).cosine(b.contextOf(q.span())),
            agreeing.size(),
            rivals,
            independence,
            rules.frame().agreesBefore(placeP, placeQ),
            rules.frame().agreesAfter(placeP, placeQ),
            new Standing(witnesses.knows(b, p), witnesses.others(a, b, p)),
            new Standing(witnesses.knows(a, q), witnesses.others(a, b, q)));
    SlotScore score = rules.scorer().slot(p, q, aligned, around);
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
        : EntityText.of(name);
  }
}
