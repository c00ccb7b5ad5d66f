package io.samklang.inject;

import io.samklang.inject.PlantedError.Passage;
import io.samklang.report.Report;
import io.samklang.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A mention of a report with its article as the truth calls it.
 *
 * @param article path below the folder of the articles, with {@code :LINE} for a record
 */
record PlacedMention(String article, Span span) {
  /**
   * A mention that points at more than this, or three times what was planted, points at nothing.
   */
  private static final int LONGEST = 40;

  private static final int TIMES = 3;

  boolean touches(Passage passage) {
    return article.equals(passage.article()) && span.overlaps(passage.span());
  }

  /** Whether it points at the planted words, and at little else. */
  boolean pointsAt(PlantedError error) {
    int longest = Math.max(LONGEST, TIMES * error.span().length());
    return span.length() <= longest && touches(new Passage(error.article(), error.span()));
  }

  /** Finds the articles of a report among those of the truth: by the end of their paths. */
  static final class Places {
    private final Map<String, String> paths = new HashMap<>();
    private final Set<String> known;

    /**
     * @param known articles as the truth calls them
     */
    Places(Report report, Set<String> known) {
      report.articles().forEach(article -> paths.put(article.id(), article.path()));
      this.known = known;
    }

    List<PlacedMention> of(Report.Finding finding) {
      return finding.mentions().stream().map(this::of).toList();
    }

    private PlacedMention of(Report.Mention mention) {
      String path = Optional.ofNullable(paths.get(mention.article())).orElse(mention.article());
      String record = path + ":" + mention.position().line();
      String article = find(record).or(() -> find(path)).orElse(path);
      return new PlacedMention(article, mention.span());
    }

    /** The longest end of a path that the truth knows. */
    private Optional<String> find(String path) {
      String end = path.replace('\\', '/');
      while (!known.contains(end)) {
        int slash = end.indexOf('/');
        if (slash < 0) {
          return Optional.empty();
        }
        end = end.substring(slash + 1);
      }
      return Optional.of(end);
    }
  }
}
