package io.samklang.event;

import io.samklang.text.Folding;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses the title of an event: the one whose words the other articles use most, in cognates,
 * names and numbers; then the one that its own article uses most. A portal's name, its slogan or a
 * line of its menu stands in no article's text.
 */
final class EventTitle {
  private static final Pattern WORD = Pattern.compile("\\p{N}+|[\\p{L}\\p{M}]{4,}");

  /** Cognates of this many letters at the start are taken for one word in two inflections. */
  private static final int STEM = 6;

  /**
   * A title and what stands below it.
   *
   * @param words of the title
   * @param text words of the article without its title
   */
  record Headline(String title, Set<String> words, Set<String> text) {
    /** A title and the sentences of its article, the title perhaps among them. */
    static Headline of(String title, Stream<String> sentences) {
      Set<String> text =
          sentences
              .filter(sentence -> !title.contains(sentence.strip()))
              .flatMap(sentence -> stems(title.isEmpty() ? sentence : sentence.replace(title, " ")))
              .collect(Collectors.toSet());
      return new Headline(title, stems(title).collect(Collectors.toSet()), text);
    }

    private static Headline of(Profile profile) {
      AnalysedArticle article = profile.article();
      return of(article.article().title(), article.sentences().stream().map(article::textOf));
    }

    /** What share of the words, on average, the other articles use; a longer title more surely. */
    double useOfOthers(List<Headline> all) {
      double used =
          all.stream().filter(other -> !other.equals(this)).mapToDouble(this::shareIn).sum();
      return used * words.size() / (words.size() + 1);
    }

    double ownUse() {
      return shareIn(this);
    }

    private double shareIn(Headline other) {
      long used = words.stream().filter(other.text::contains).count();
      return words.isEmpty() ? 0 : (double) used / words.size();
    }
  }

  private EventTitle() {}

  /** The title of an event of at least one article. */
  static String of(List<Profile> members) {
    return best(members.stream().map(Headline::of).toList()).title();
  }

  /** Of headlines that are used alike the first. */
  static Headline best(List<Headline> all) {
    Comparator<Headline> byUse =
        Comparator.comparingDouble((Headline each) -> each.useOfOthers(all))
            .thenComparingDouble(Headline::ownUse);
    return all.stream()
        .reduce((best, next) -> byUse.compare(next, best) > 0 ? next : best)
        .orElseThrow();
  }

  private static Stream<String> stems(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(Folding::cognate)
        .map(word -> word.substring(0, Math.min(STEM, word.length())));
  }
}
