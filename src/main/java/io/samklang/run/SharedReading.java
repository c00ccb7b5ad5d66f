package io.samklang.run;

import io.samklang.event.AnalysedArticle;
import io.samklang.name.EventNames;
import io.samklang.name.NamedArticle;
import java.util.List;
import java.util.stream.IntStream;

/** What is read of articles once it is known that they report the same. */
final class SharedReading {
  private SharedReading() {}

  /** The articles of one event in their order, with the names that they have in common. */
  static List<AnalysedArticle> complete(List<AnalysedArticle> articles) {
    List<NamedArticle> named =
        new EventNames()
            .complete(
                articles.stream().map(a -> new NamedArticle(a.annotated(), a.names())).toList());
    return IntStream.range(0, articles.size())
        .mapToObj(i -> articles.get(i).withNames(named.get(i).names()))
        .toList();
  }
}
