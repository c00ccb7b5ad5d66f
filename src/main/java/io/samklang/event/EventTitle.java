package io.samklang.event;

import io.samklang.text.Folding;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses the title of an event: the one whose words the articles use most. A portal's name, its
 * slogan or a line of its menu stands in no article's text.
 */
final class EventTitle {
  private static final Pattern WORD = Pattern.compile("\\p{N}+|[\\p{L}\\p{M}]{4,}");

  /** Cognates of this many letters at the start are taken for one word in two inflections. */
  private static final int STEM = 6;

  private final List<Set<String>> texts;

  private EventTitle(List<Profile> members) {
    texts = members.stream().map(EventTitle::wordsBelowTitle).toList();
  }

  /**
   * The title of an event.
   *
   * @param members at least one; of titles that are used alike the first is taken
   */
  static String of(List<Profile> members) {
    EventTitle event = new EventTitle(members);
    return members.stream()
        .map(member -> member.article().article().title())
        .max(Comparator.comparingDouble(event::use))
        .orElseThrow();
  }

  /** How much the articles use the words of a title, 0 to 1; a longer one more surely. */
  private double use(String title) {
    Set<String> words = words(title).collect(Collectors.toSet());
    double shares =
        words.stream()
            .mapToDouble(word -> texts.stream().filter(text -> text.contains(word)).count())
            .sum();
    return shares / texts.size() / (words.size() + 1);
  }

  private static Set<String> wordsBelowTitle(Profile profile) {
    String title = profile.article().article().title();
    String text = profile.article().article().text();
    Set<String> words = new HashSet<>();
    profile.article().sentences().stream()
        .map(sentence -> sentence.span().of(text))
        .filter(sentence -> !title.contains(sentence.strip()) && !sentence.contains(title))
        .forEach(sentence -> words(sentence).forEach(words::add));
    return words;
  }

  private static Stream<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(Folding::cognate)
        .map(word -> word.substring(0, Math.min(STEM, word.length())));
  }
}
