package io.samklang.name;

import io.samklang.annotate.NameType;
import io.samklang.annotate.Sentence;
import io.samklang.annotate.Tag;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names again that the article surely has elsewhere, in compounds as well: a finder sees one
 * sentence only.
 */
final class Repeats {
  private static final int SHORTEST = 4;

  /** What a name is never tagged as, not even at the beginning of a sentence. */
  private static final Set<Tag> NO_NAMES =
      EnumSet.of(
          Tag.PRON, Tag.DET, Tag.ADP, Tag.AUX, Tag.CCONJ, Tag.SCONJ, Tag.ADV, Tag.NUM, Tag.INTJ);

  private final FullNames fulls;
  private final CommonNouns nouns;
  private final Generics generics = Generics.shipped();

  Repeats(FullNames fulls, LanguageTag language) {
    this.fulls = fulls;
    this.nouns = new CommonNouns(language);
  }

  /** {@code mentions} and what they left out, in order of text. */
  List<Mention> complete(Sentence sentence, List<Mention> mentions) {
    List<Mention> all = new ArrayList<>(mentions);
    for (Atom atom : Atom.of(sentence.tokens())) {
      boolean free = mentions.stream().noneMatch(m -> m.span().overlaps(atom.span()));
      Tag tag = sentence.tokens().get(atom.token()).tag();
      if (free && atom.isCapital() && !NO_NAMES.contains(tag)) {
        repeat(atom).ifPresent(all::add);
      }
    }
    all.sort(Comparator.comparing(Mention::span));
    return all;
  }

  private Optional<Mention> repeat(Atom atom) {
    return atom.withoutGenitive().stream()
        .filter(a -> a.text().length() >= SHORTEST && isRepeated(a.text()))
        .findFirst()
        .map(a -> mention(a.text(), a.span()));
  }

  private boolean isRepeated(String word) {
    return fulls.isSure(word)
        || fulls.headType(word).isPresent()
            && generics.find(word).isEmpty()
            && !nouns.contains(word);
  }

  private Mention mention(String name, Span span) {
    NameType type = fulls.typeOf(name).or(() -> fulls.headType(name)).orElse(NameType.PERSON);
    return new Mention(span, type, List.of(), false, Mention.GUESS_WEIGHT);
  }
}
