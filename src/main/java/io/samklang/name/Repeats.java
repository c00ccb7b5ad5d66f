package io.samklang.name;

import io.samklang.annotate.NameType;
import io.samklang.annotate.Sentence;
import io.samklang.annotate.Tag;
import io.samklang.annotate.Token;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds names again that the article surely has elsewhere: a finder sees one sentence only. */
final class Repeats {
  private static final int SHORTEST = 4;

  private static final Set<Tag> MAY_BE_NAMES = Set.of(Tag.PROPN, Tag.NOUN, Tag.X);

  private final FullNames fulls;
  private final String text;

  Repeats(FullNames fulls, String text) {
    this.fulls = fulls;
    this.text = text;
  }

  /** {@code mentions} and what they left out, in order of text. */
  List<Mention> complete(Sentence sentence, List<Mention> mentions) {
    List<Mention> all = new ArrayList<>(mentions);
    for (Token token : sentence.tokens()) {
      boolean free = mentions.stream().noneMatch(m -> m.span().overlaps(token.span()));
      if (free && mayBeName(token)) {
        repeat(token).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparing(Mention::span));
    return all;
  }

  private static boolean mayBeName(Token token) {
    return token.text().length() >= SHORTEST
        && Character.isUpperCase(token.text().codePointAt(0))
        && MAY_BE_NAMES.contains(token.tag());
  }

  private Optional<Mention> repeat(Token token) {
    for (int cut : new int[] {0, 1}) {
      Span span = new Span(token.span().start(), token.span().end() - cut);
      String name = span.of(text);
      if ((cut == 0 || token.text().endsWith("s")) && fulls.isSure(name)) {
        NameType type = fulls.typeOf(name).orElse(NameType.PERSON);
        return Optional.of(new Mention(span, type, List.of(), false, Mention.GUESS_WEIGHT));
      }
    }
    return Optional.empty();
  }
}
