package io.samklang.run;

import static java.util.Comparator.comparing;

import io.samklang.text.Article;
import io.samklang.text.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which articles of a batch say word for word what another one says. Copies are no witnesses: they
 * are not compared, and in the report stand beside the first of them, by id.
 *
 * @param byOriginal by id of the first article, the ids of its copies, sorted; none without copies
 * @param originals by id of each copy, the id of the article that it repeats
 */
record Copies(Map<String, List<String>> byOriginal, Map<String, String> originals) {
  private static final int NAMED = 3;

  /**
   * What makes two articles one: all that is read of them, and the day that their relative dates
   * are said from. A copy under another headline is an article of its own.
   */
  private record Said(List<String> read, Optional<LocalDate> published, Optional<String> event) {
    static Said by(Article article) {
      return new Said(
          article.blocks().stream()
              .filter(block -> block.kind().isRead())
              .map(block -> words(block, article.text()))
              .toList(),
          article.metadata().published(),
          article.metadata().event());
    }

    private static String words(Block block, String text) {
      return block.kind() + " " + block.span().of(text).replaceAll("\\s+", " ");
    }
  }

  static Copies among(List<ReadArticle> articles) {
    Map<Said, String> first = new HashMap<>();
    Map<String, List<String>> byOriginal = new HashMap<>();
    Map<String, String> originals = new HashMap<>();
    for (ReadArticle read : articles.stream().sorted(comparing(ReadArticle::id)).toList()) {
      String original =
          first.computeIfAbsent(Said.by(read.article().composed()), said -> read.id());
      if (!original.equals(read.id())) {
        byOriginal.computeIfAbsent(original, id -> new ArrayList<>()).add(read.id());
        originals.put(read.id(), original);
      }
    }
    return new Copies(byOriginal, originals);
  }

  boolean isCopy(ReadArticle article) {
    return originals.containsKey(article.id());
  }

  /** The id of the article that a copy repeats; empty if it is none. */
  Optional<String> originalOf(String copy) {
    return Optional.ofNullable(originals.get(copy));
  }

  /** The ids of the copies of an article, sorted; none if there is none. */
  List<String> of(String original) {
    return byOriginal.getOrDefault(original, List.of());
  }

  /** For people, of an article with copies: {@code b.txt is a copy of a.txt: ...}. */
  Optional<String> sentence(String original) {
    List<String> copies = of(original);
    if (copies.isEmpty()) {
      return Optional.empty();
    }
    String named = String.join(", ", copies.subList(0, Math.min(NAMED, copies.size())));
    String more = copies.size() > NAMED ? " and " + (copies.size() - NAMED) + " more" : "";
    String verb = copies.size() == 1 ? " is a copy" : " are copies";
    return Optional.of(named + more + verb + " of " + original + ": they count as one article");
  }
}
