package io.samklang.check;

import java.util.List;

/**
 * What several articles state alike.
 *
 * @param mentions one an article, at least two, in order of article id
 */
public record Agreement(List<Mention> mentions) {
  public Agreement {
    mentions = List.copyOf(mentions);
    if (mentions.size() < 2) {
      throw new IllegalArgumentException("an agreement joins two articles at least");
    }
  }
}
