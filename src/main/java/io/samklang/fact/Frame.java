package io.samklang.fact;

import io.samklang.annotate.Sentence;
import io.samklang.annotate.Token;
import io.samklang.event.AnalysedArticle;
import io.samklang.lexicon.Concept;
import io.samklang.lexicon.Lexicon;
import io.samklang.text.Folding;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import io.samklang.text.TsvTable;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * The words directly before and after a mention, and whether those of two languages mean the same:
 * {@code ifølge … har} and {@code laut … hat}. What stands in the same frame fills the same slot.
 */
final class Frame {
  /** Columns of the word table after that of the meaning. */
  private static final List<String> LANGUAGES = List.of("nb", "de", "sv");

  /** Cognate-folded words this alike are one word. */
  private static final double SAME_WORD = 0.88;

  private final Lexicon lexicon;
  private final Map<String, Set<String>> meanings = new HashMap<>();
  private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

  Frame(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (TsvTable.Row row : TsvTable.read("/fact/frame-words.tsv")) {
      for (int i = 0; i < LANGUAGES.size(); i++) {
        for (String word : row.words(i + 1)) {
          meanings
              .computeIfAbsent(LANGUAGES.get(i) + ":" + word, w -> new TreeSet<>())
              .add(row.at(0));
        }
      }
    }
  }

  /** A mention with its article and sentence. */
  record Place(AnalysedArticle article, Sentence sentence, Span mention) {
    /** Empty at the start of the sentence. */
    Optional<Token> before() {
      return sentence.tokens().stream()
          .filter(token -> token.span().end() <= mention.start())
          .reduce((first, second) -> second);
    }

    /** Empty at the end of the sentence. */
    Optional<Token> after() {
      return sentence.tokens().stream()
          .filter(token -> token.span().start() >= mention.end())
          .findFirst();
    }

    LanguageTag language() {
      return article.language();
    }
  }

  /** Whether what stands before two mentions means the same. */
  boolean agreesBefore(Place x, Place y) {
    return agree(x.before(), x.language(), y.before(), y.language());
  }

  /** Whether what stands after two mentions means the same. */
  boolean agreesAfter(Place x, Place y) {
    return agree(x.after(), x.language(), y.after(), y.language());
  }

  private boolean agree(
      Optional<Token> x, LanguageTag languageX, Optional<Token> y, LanguageTag languageY) {
    if (x.isEmpty() || y.isEmpty()) {
      return isBound(x) && isBound(y);
    }
    String a = x.get().text();
    String b = y.get().text();
    return similarity.apply(Folding.cognate(a), Folding.cognate(b)) >= SAME_WORD
        || !Collections.disjoint(meanings(a, languageX), meanings(b, languageY));
  }

  /** Nothing, or the mark that ends a sentence or opens it. */
  private static boolean isBound(Optional<Token> token) {
    return token.isEmpty() || token.get().text().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private Set<String> meanings(String word, LanguageTag language) {
    Set<String> all = new TreeSet<>();
    all.addAll(
        meanings.getOrDefault(language.code() + ":" + word.toLowerCase(Locale.ROOT), Set.of()));
    for (Concept concept : lexicon.meaningOf(language, word).concepts()) {
      all.add("concept:" + concept.id());
    }
    return all;
  }
}
