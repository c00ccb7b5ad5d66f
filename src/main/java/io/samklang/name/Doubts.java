package io.samklang.name;

import io.samklang.annotate.AnnotatedArticle;
import io.samklang.annotate.NameSpan;
import io.samklang.annotate.Sentence;
import io.samklang.annotate.Tag;
import io.samklang.annotate.Token;
import io.samklang.text.LanguageTag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Doubts single words that a finder took for names and the tagger takes for words: at the beginning
 * of a sentence, or where all nouns have capitals.
 */
final class Doubts {
  private static final Set<LanguageTag> NOUNS_HAVE_CAPITALS = Set.of(LanguageTag.DE);

  /** From here on a finder is right more often than a tagger: read off the development news. */
  private static final double SURE = 0.5;

  /** From here on even a word of the lexicon is a name: {@code Die Welt}. Set by hand. */
  private static final double VERY_SURE = 0.7;

  /** Fewer words may all be abbreviations. */
  private static final int SHORTEST_SHOUT = 4;

  private static final Set<Tag> MAY_BE_NAMES = Set.of(Tag.PROPN, Tag.X);

  private final boolean capitalsSayNothing;
  private final CommonNouns nouns;
  private final Set<String> tagged = new HashSet<>();

  Doubts(AnnotatedArticle article) {
    this.nouns = new CommonNouns(article.language());
    this.capitalsSayNothing = NOUNS_HAVE_CAPITALS.contains(article.language());
    for (Sentence sentence : article.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (MAY_BE_NAMES.contains(tokens.get(i).tag()) || isTelling(tokens, i)) {
          tagged.add(tokens.get(i).text());
        }
      }
    }
  }

  /** A capital within a sentence tells a name from a word, in most languages. */
  private boolean isTelling(List<Token> tokens, int i) {
    return i > 0
        && !capitalsSayNothing
        && Character.isLetterOrDigit(tokens.get(i - 1).text().codePointAt(0))
        && Character.isUpperCase(tokens.get(i).text().codePointAt(0));
  }

  /** Whether {@code name} is one word that is nowhere in the article used as a name. */
  boolean isDoubtful(Sentence sentence, NameSpan name) {
    return name.span().length() < 2
        || isOfSeveral(sentence, name) && isShouted(sentence)
        || isCommon(sentence, name)
        || name.confidence() < SURE
            && sentence.tokens().stream()
                .filter(token -> token.span().equals(name.span()))
                .anyMatch(token -> !tagged.contains(token.text()) && !isAbbreviation(token.text()));
  }

  private static boolean isOfSeveral(Sentence sentence, NameSpan name) {
    return sentence.tokens().stream().filter(t -> t.span().overlaps(name.span())).count() > 1;
  }

  /** Where every letter is a capital, a finder does not see where a name ends. */
  private static boolean isShouted(Sentence sentence) {
    return sentence.tokens().size() >= SHORTEST_SHOUT
        && sentence.tokens().stream()
            .flatMapToInt(token -> token.text().codePoints())
            .noneMatch(Character::isLowerCase);
  }

  /** A noun that a finder is not sure of, or that stood beside a name elsewhere. */
  private boolean isCommon(Sentence sentence, NameSpan name) {
    return capitalsSayNothing
        && name.confidence() < VERY_SURE
        && sentence.tokens().stream()
            .filter(token -> token.span().equals(name.span()))
            .anyMatch(token -> nouns.contains(token.text()) && !isAbbreviation(token.text()));
  }

  private static boolean isAbbreviation(String text) {
    return text.codePoints().skip(1).anyMatch(Character::isUpperCase);
  }
}
