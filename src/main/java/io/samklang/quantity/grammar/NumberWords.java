package io.samklang.quantity.grammar;

import io.samklang.quantity.grammar.Morpheme.Kind;
import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The spelled numbers of a language, from zero to trillions (1e18), cardinal and ordinal, in one
 * word or several.
 */
final class NumberWords {
  private static final PerLanguage<NumberWords> BY_LANGUAGE =
      new PerLanguage<>(language -> new NumberWords(Table.read(language, "numbers.tsv")));

  private static final int MAX_WORDS = 24;

  private final Map<String, Morpheme> cardinals = new HashMap<>();
  private final Map<String, Morpheme> ordinals = new HashMap<>();
  private final WordCutter cutter;

  private NumberWords(List<Table.Row> rows) {
    List<String> endings =
        rows.stream().filter(r -> r.cell(1).equals("ending")).findFirst().orElseThrow().list(3);
    rows.stream().filter(r -> !r.cell(1).equals("ending")).forEach(r -> add(r, endings));
    cutter = new WordCutter(cardinals, ordinals);
  }

  /** Reads the table {@code numbers.tsv} of a language. */
  static NumberWords of(LanguageTag language) {
    return BY_LANGUAGE.get(language);
  }

  private void add(Table.Row row, List<String> endings) {
    Kind kind = Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
    BigDecimal value = new BigDecimal(row.cell(0));
    row.list(2).forEach(form -> cardinals.put(form, new Morpheme(kind, value, false)));
    for (String stem : row.list(3)) {
      endings.forEach(e -> ordinals.put(stem + e, new Morpheme(kind, value, true)));
    }
  }

  /**
   * Spelled number at a place of a text.
   *
   * @param end index of the lexeme after the last
   * @param article whether it is one word that is the indefinite article too: {@code en}, {@code
   *     eine}
   */
  record Match(int end, BigDecimal value, boolean ordinal, boolean article) {}

  /** The value of a folded word that is a cardinal as a whole; of an article too: 1. */
  Optional<BigDecimal> cardinal(String word) {
    return cutter.cut(word).filter(p -> !isOrdinal(p)).flatMap(NumberWords::value);
  }

  /** The rank of a folded word that is an ordinal as a whole, in any inflection. */
  Optional<BigDecimal> ordinal(String word) {
    return cutter.cut(word).filter(NumberWords::isOrdinal).flatMap(NumberWords::value);
  }

  /** Whether a folded word may begin with a spelled number, alone or in a compound. */
  boolean opens(String word) {
    return cutter.opens(word);
  }

  /** Whether the word is 1 as well as the indefinite article. */
  boolean isArticle(String word) {
    Morpheme piece = cardinals.get(word);
    return piece != null && piece.is(Kind.ARTICLE);
  }

  /** The factor of a word such as hundred, thousand, million, in any form. */
  Optional<BigDecimal> scale(String word) {
    return Optional.ofNullable(cardinals.get(word))
        .filter(p -> p.is(Kind.SCALE) || p.is(Kind.THOUSAND) || p.is(Kind.HUNDRED))
        .map(Morpheme::value);
  }

  /**
   * The longest spelled number that begins with lexeme {@code from}.
   *
   * @param joining whether a free-standing and may join: {@code to hundre og femti}; not after
   *     between
   */
  Optional<Match> find(Lexed text, int from, boolean joining) {
    List<List<Morpheme>> words = collect(text, from, joining);
    int count = words.size();
    while (count > 0) {
      List<Morpheme> pieces = words.subList(0, count).stream().flatMap(List::stream).toList();
      NumberSyntax syntax = new NumberSyntax(pieces);
      Optional<BigDecimal> value = syntax.number();
      if (value.isPresent() && syntax.end() == pieces.size()) {
        boolean article = pieces.size() == 1 && pieces.get(0).is(Kind.ARTICLE);
        return Optional.of(new Match(from + count, value.get(), isOrdinal(pieces), article));
      }
      count = Math.min(count - 1, wholeWords(words, syntax.end()));
    }
    return Optional.empty();
  }

  /** How many words the first {@code pieces} pieces fill. */
  private static int wholeWords(List<List<Morpheme>> words, int pieces) {
    int left = pieces;
    int count = 0;
    while (count < words.size() && words.get(count).size() <= left) {
      left -= words.get(count).size();
      count++;
    }
    return count;
  }

  private List<List<Morpheme>> collect(Lexed text, int from, boolean joining) {
    List<List<Morpheme>> words = new ArrayList<>();
    for (int i = from; i < from + MAX_WORDS && isContinued(text, from, i); i++) {
      Optional<List<Morpheme>> pieces = cutter.cut(text.at(i).form());
      if (pieces.isEmpty() || !fits(words, pieces.get(), joining, text.at(i + 1).form())) {
        break;
      }
      words.add(
          pieces.get().stream().map(m -> words.isEmpty() ? m : spaced(pieces.get(), m)).toList());
      if (isOrdinal(pieces.get())) {
        break;
      }
    }
    return words;
  }

  private static Morpheme spaced(List<Morpheme> word, Morpheme piece) {
    return word.size() == 1 ? piece.spaced() : piece;
  }

  private static boolean isContinued(Lexed text, int from, int i) {
    Lexeme.Gap gap = text.at(i).before();
    return text.at(i).isWord() && (i == from || gap == Lexeme.Gap.ONE || gap == Lexeme.Gap.WIDE);
  }

  /** Whether a word may follow those collected so far. */
  private boolean fits(
      List<List<Morpheme>> words, List<Morpheme> pieces, boolean joining, String next) {
    if (words.isEmpty()) {
      return !pieces.get(0).isAnd();
    }
    List<Morpheme> before = words.get(words.size() - 1);
    boolean afterAnd = before.get(0).isAnd();
    Morpheme first = pieces.get(0);
    if (isBelowHundred(before.get(before.size() - 1)) && cannotFollow(before, first)) {
      return false;
    }
    if (isOrdinal(pieces)) {
      return afterAnd || isRoundCompound(before);
    }
    if (first.isAnd()) {
      return joining && !afterAnd;
    }
    return pieces.size() > 1 || !first.is(Kind.ARTICLE) || afterAnd || scale(next).isPresent();
  }

  /** {@code fem femti} is two numbers, {@code femti fem} may be one. */
  private static boolean cannotFollow(List<Morpheme> before, Morpheme next) {
    boolean ten = before.get(before.size() - 1).is(Kind.TEN);
    return isBelowHundred(next) && !(ten && next.isUnit());
  }

  private static boolean isBelowHundred(Morpheme piece) {
    return piece.isUnit() || piece.is(Kind.TEEN) || piece.is(Kind.TEN);
  }

  /** {@code etthundra första} is the 101st, {@code hundra första} the first hundred. */
  private static boolean isRoundCompound(List<Morpheme> word) {
    Morpheme last = word.get(word.size() - 1);
    return word.size() > 1 && (last.is(Kind.HUNDRED) || last.is(Kind.THOUSAND));
  }

  private static boolean isOrdinal(List<Morpheme> pieces) {
    return pieces.get(pieces.size() - 1).ordinal();
  }

  private static Optional<BigDecimal> value(List<Morpheme> pieces) {
    NumberSyntax syntax = new NumberSyntax(pieces);
    return syntax.number().filter(v -> syntax.end() == pieces.size());
  }
}
