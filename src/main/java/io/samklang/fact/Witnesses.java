package io.samklang.fact;

import io.samklang.event.Profile;
import io.samklang.name.Name;
import io.samklang.name.NameComparator;
import io.samklang.name.NameRelation;
import io.samklang.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which articles of an event know a name. For one thread. */
public final class Witnesses {
  private final List<Profile> articles;
  private final NameComparator comparator;
  private final Map<Question, Boolean> answers = new HashMap<>();
  private final Map<String, Set<String>> cognates = new HashMap<>();

  private record Question(String article, String text, String canonical) {}

  /** The articles of one event. */
  public Witnesses(List<Profile> articles, NameComparator comparator) {
    this.articles = List.copyOf(articles);
    this.comparator = comparator;
  }

  /**
   * Whether a name stands anywhere in an article, be it only as words that no finder took for a
   * name.
   */
  boolean knows(Profile profile, Name name) {
    Question question = new Question(profile.article().id(), name.text(), name.canonical());
    return answers.computeIfAbsent(
        question, q -> isWritten(profile, name) || isNamed(profile, name));
  }

  /** In how many articles of the event it stands, two aside. */
  int others(Profile a, Profile b, Name name) {
    return (int)
        articles.stream()
            .filter(profile -> !isOne(profile, a) && !isOne(profile, b))
            .filter(profile -> knows(profile, name))
            .count();
  }

  /** Whether a third article of the event has the name in this very spelling. */
  boolean isSpelledSo(Profile a, Profile b, Name name) {
    return articles.stream()
        .filter(profile -> !isOne(profile, a) && !isOne(profile, b))
        .flatMap(profile -> profile.article().names().stream())
        .flatMap(List::stream)
        .anyMatch(other -> comparator.compare(name, other) == NameRelation.SAME);
  }

  private static boolean isOne(Profile profile, Profile other) {
    return profile.article().id().equals(other.article().id());
  }

  private boolean isWritten(Profile profile, Name name) {
    List<String> parts = NameWords.of(name);
    return !parts.isEmpty()
        && (NameWords.stand(parts, profile.words())
            || NameWords.beginsCompound(parts, profile.words())
            || cognates(profile).containsAll(parts.stream().map(Folding::cognate).toList()));
  }

  /** The words of an article, spelled as no language in particular: {@code Almanach, Almanac}. */
  private Set<String> cognates(Profile profile) {
    return cognates.computeIfAbsent(
        profile.article().id(),
        id -> profile.words().stream().map(Folding::cognate).collect(Collectors.toSet()));
  }

  private boolean isNamed(Profile profile, Name name) {
    return profile.article().names().stream()
        .flatMap(List::stream)
        .anyMatch(other -> isOrContains(name, other));
  }

  /**
   * A surname alone says nothing of a given name, nor a region of a country that lies in it; an
   * adjective does.
   */
  private boolean isOrContains(Name name, Name other) {
    return !NamePairing.saysLess(other, name)
        && !areOfOtherEntities(name, other)
        && comparator.compare(name, other) != NameRelation.DIFFERENT;
  }

  private static boolean areOfOtherEntities(Name name, Name other) {
    return name.entity().isPresent()
        && other.entity().isPresent()
        && !name.entity().equals(other.entity());
  }
}
