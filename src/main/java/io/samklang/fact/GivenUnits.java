package io.samklang.fact;

import io.samklang.annotate.Sentence;
import io.samklang.event.AnalysedArticle;
import io.samklang.text.Block;
import java.util.List;
import java.util.Optional;

/**
 * Which translation unit each sentence of an article stands in, where its file says so.
 *
 * @param units by index of the sentence
 */
record GivenUnits(List<Optional<String>> units) {
  static GivenUnits of(AnalysedArticle article) {
    List<Block> read =
        article.article().blocks().stream().filter(block -> block.kind().isRead()).toList();
    return new GivenUnits(
        article.sentences().stream().map(sentence -> unit(sentence, read)).toList());
  }

  private static Optional<String> unit(Sentence sentence, List<Block> read) {
    return sentence.paragraph() < read.size()
        ? read.get(sentence.paragraph()).unit()
        : Optional.empty();
  }

  /** Whether two sentences are given as versions of different units, and so state no one thing. */
  boolean part(int sentence, GivenUnits others, int other) {
    Optional<String> one = units.get(sentence);
    Optional<String> two = others.units.get(other);
    return one.isPresent() && two.isPresent() && !one.equals(two);
  }
}
