package io.samklang.name;

import io.samklang.annotate.NameType;
import io.samklang.annotate.Sentence;
import io.samklang.annotate.Tag;
import io.samklang.annotate.Token;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.List;
import java.util.Set;

/**
 * Takes from the span of a finder what it took along from its neighbours: {@code Tommy Fleetwood,
 * Neuling}, {@code British Open-Champion Francesco Molinari}, {@code Nick Faldos Rekord}.
 */
final class Overreach {
  private static final Set<LanguageTag> NOUNS_HAVE_CAPITALS = Set.of(LanguageTag.DE);

  private static final String MARKS = ",;()\"„“”«»";

  /** A shorter end of a compound may be of a name: {@code Mat-Su}. */
  private static final int SHORTEST_TAIL = 4;

  /** In a shorter word a final s is of the name. */
  private static final int SHORTEST_GENITIVE = 4;

  private final CommonNouns nouns;
  private final boolean nounsHaveCapitals;
  private final GivenNames given = GivenNames.shipped();

  Overreach(LanguageTag language) {
    this.nouns = new CommonNouns(language);
    this.nounsHaveCapitals = NOUNS_HAVE_CAPITALS.contains(language);
  }

  /** The part of {@code span} that is the name. */
  Span cut(Sentence sentence, Span span, NameType type) {
    List<Token> tokens =
        sentence.tokens().stream().filter(token -> token.span().overlaps(span)).toList();
    if (tokens.size() < 2 || type == NameType.WORK || type == NameType.EVENT) {
      return span;
    }
    int from = type == NameType.PERSON && nounsHaveCapitals ? begin(tokens) : 0;
    int end = end(tokens, from, type);
    return from == 0 && end == tokens.size()
        ? span
        : new Span(
            Math.max(span.start(), tokens.get(from).span().start()),
            Math.min(span.end(), tokens.get(end - 1).span().end()));
  }

  /** Where compounds and common nouns before a person end. */
  private int begin(List<Token> tokens) {
    int from = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (isCompound(tokens.get(i).text()) || i == from && isNoun(tokens.get(i))) {
        from = i + 1;
      }
    }
    return from;
  }

  private boolean isCompound(String word) {
    int hyphen = word.lastIndexOf('-');
    String tail = word.substring(hyphen + 1);
    return hyphen >= 0
        && tail.length() >= SHORTEST_TAIL
        && Character.isLowerCase(tail.codePointAt(1))
        && !given.contains(tail)
        && nouns.contains(tail);
  }

  private boolean isNoun(Token token) {
    return token.tag() == Tag.NOUN && !given.contains(token.text()) && nouns.contains(token.text());
  }

  /** Index after the last token of the name that begins at {@code from}. */
  private int end(List<Token> tokens, int from, NameType type) {
    for (int i = from + 1; i < tokens.size(); i++) {
      String word = tokens.get(i).text();
      boolean owned = isGenitive(tokens.get(i - 1).text()) && isOwned(word);
      boolean other = type == NameType.PERSON && nounsHaveCapitals && isVerbal(tokens.get(i));
      boolean compound = type == NameType.PERSON && isCompound(word);
      if (MARKS.contains(word) || owned || other || compound) {
        return i;
      }
    }
    return tokens.size();
  }

  private static boolean isGenitive(String word) {
    return word.length() >= SHORTEST_GENITIVE && word.endsWith("s") && !word.endsWith("ss");
  }

  /** What stands after a genitive and is no name. */
  private boolean isOwned(String word) {
    return Character.isLowerCase(word.codePointAt(0))
        || nounsHaveCapitals
            && word.length() > 2
            && Character.isLowerCase(word.codePointAt(1))
            && !given.contains(word)
            && nouns.contains(word);
  }

  private static boolean isVerbal(Token token) {
    boolean lower = Character.isLowerCase(token.text().codePointAt(0));
    return lower && (token.tag() == Tag.VERB || token.tag() == Tag.DET || token.tag() == Tag.ADJ);
  }
}
