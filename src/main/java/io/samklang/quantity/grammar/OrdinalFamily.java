package io.samklang.quantity.grammar;

import io.samklang.quantity.Counted;
import io.samklang.quantity.Quantity;
import io.samklang.quantity.Site;
import io.samklang.quantity.grammar.OrdinalWords.Role;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which one in a row: {@code tredje}, {@code 12. Mal}, {@code 6:e}, {@code andreplass}, {@code
 * zweitgrößte}, {@code nest største}, {@code XIV. Kongress}, {@code nummer tre}.
 */
final class OrdinalFamily implements Family {
  private static final int MAX_DIGITS = 4;
  private static final Set<String> MARKS = Set.of("e", "a", "de", "te", "dje", "je");

  private final NumberWords numbers;
  private final OrdinalWords words;
  private final NounPhrases nouns;
  private final boolean capitalisedNouns;

  OrdinalFamily(LanguageTag language) {
    numbers = NumberWords.of(language);
    words = OrdinalWords.of(language);
    nouns = NounPhrases.of(language, PhraseWords.of(language));
    capitalisedNouns = language.equals(LanguageTag.DE);
  }

  @Override
  public void find(Lexed text, Consumer<Candidate> out) {
    for (int i = 0; i < text.size(); i++) {
      if (Boundaries.opens(text, i)) {
        word(text, i, out);
        figures(text, i, out);
        ranked(text, i, out);
      }
    }
  }

  private void word(Lexed text, int at, Consumer<Candidate> out) {
    if (!text.at(at).isWord()) {
      return;
    }
    String form = text.at(at).form();
    Optional<NumberWords.Match> match =
        numbers.find(text, at, true).filter(NumberWords.Match::ordinal);
    if (match.filter(m -> isMeant(text, at) && !isFirstFew(text, m)).isPresent()
        && Boundaries.closes(text, match.orElseThrow().end())) {
      emit(text, at, match.orElseThrow().end(), match.orElseThrow().value(), out);
    }
    Optional<BigDecimal> joined = numbers.opens(form) ? joined(form) : Optional.empty();
    joined.ifPresent(rank -> emit(text, at, at + 1, rank, out));
    roman(text, at).ifPresent(rank -> emit(text, at, at + 2, rank, out));
    if (isSecond(text, at)) {
      emit(text, at, at + 2, BigDecimal.valueOf(2), out);
    }
  }

  /** Whether a doubtful ordinal is one: {@code andre} before gang, {@code achten} after der. */
  private boolean isMeant(Lexed text, int at) {
    if (!words.is(Role.DOUBTFUL, text, at)) {
      return true;
    }
    return capitalisedNouns
        ? words.is(Role.OPENER, text, at - 1) || isInPhrase(text, at)
        : words.is(Role.FOLLOW, text, at + 1)
            || at + 1 == text.size() && words.is(Role.OPENER, text, at - 1);
  }

  /** {@code des veröffentlichten achten Albums}: between another adjective and a noun. */
  private static boolean isInPhrase(Lexed text, int at) {
    boolean adjective = text.at(at - 1).form().endsWith("en") && !text.isCapitalised(at - 1);
    return adjective && text.isCapitalised(at + 1) && text.isSameLine(at + 1);
  }

  /** {@code die ersten drei Tage}: no rank, but which of several. */
  private boolean isFirstFew(Lexed text, NumberWords.Match rank) {
    int next = rank.end();
    return rank.value().compareTo(BigDecimal.ONE) == 0
        && text.isSameLine(next)
        && isNumber(text, next)
        && !text.isGlued(next)
        && (!text.isGlued(next + 1) || text.at(next + 1).isMark() && !text.isGlued(next + 2));
  }

  /** {@code tredjeplass}, {@code zweitgrößte}. */
  private Optional<BigDecimal> joined(String form) {
    for (int cut = 3; cut < form.length() - 3; cut++) {
      String rest = form.substring(cut);
      if (words.isWord(Role.PLACE, rest)) {
        return numbers.ordinal(form.substring(0, cut)).or(() -> stem(form, rest));
      }
      if (capitalisedNouns && isSuperlative(rest)) {
        Optional<BigDecimal> rank = stem(form, rest).filter(r -> r.compareTo(BigDecimal.ONE) > 0);
        if (rank.isPresent()) {
          return rank;
        }
      }
    }
    return Optional.empty();
  }

  /** The rank of an ordinal without its ending: {@code zweit}. */
  private Optional<BigDecimal> stem(String form, String rest) {
    String stem = form.substring(0, form.length() - rest.length());
    return numbers.ordinal(stem + "e");
  }

  private static boolean isSuperlative(String rest) {
    for (String ending : new String[] {"te", "ten", "ter", "tes", "tem"}) {
      String stem = rest.endsWith(ending) ? rest.substring(0, rest.length() - ending.length()) : "";
      if (stem.length() > 2 && "sßz".indexOf(stem.charAt(stem.length() - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code nest største}, {@code näst högsta}. */
  private boolean isSecond(Lexed text, int at) {
    String next = text.at(at + 1).form();
    return words.is(Role.NEXT, text, at)
        && text.at(at + 1).isWord()
        && !words.is(Role.NOT_NEXT, text, at + 1)
        && (next.endsWith("st")
            || next.endsWith("ste")
            || next.endsWith("sta")
            || next.endsWith("est"));
  }

  private Optional<BigDecimal> roman(Lexed text, int at) {
    boolean marked =
        text.is(at + 1, ".")
            && text.isGlued(at + 1)
            && text.isSameLine(at + 2)
            && !text.isGlued(at + 2)
            && text.at(at + 2).isWord()
            && at > 0
            && !text.isCapitalised(at - 1)
            && text.at(at - 1).isWord();
    return marked
        ? Roman.parse(text.raw(at)).filter(v -> nouns.find(text, at + 2).isPresent())
        : Optional.empty();
  }

  private void figures(Lexed text, int at, Consumer<Candidate> out) {
    if (!text.at(at).isDigits() || text.raw(at).length() > MAX_DIGITS) {
      return;
    }
    if (isPlace(text, at)) {
      emit(text, at, at + 4, new BigDecimal(text.raw(at)), out);
    } else if (isFirstOfTwo(text, at)) {
      emit(text, at, at + 2, new BigDecimal(text.raw(at)), out);
      emit(text, at + 3, at + 5, new BigDecimal(text.raw(at + 3)), out);
    } else if (isDotted(text, at) || isSuffixed(text, at)) {
      int end = isDotted(text, at) ? at + 2 : at + 3;
      emit(text, at, end, new BigDecimal(text.raw(at)), out);
    }
  }

  /** {@code 6.-plass}. */
  private boolean isPlace(Lexed text, int at) {
    return text.isGlued(at + 1)
        && text.is(at + 1, ".")
        && text.isGlued(at + 2)
        && Boundaries.isDash(text, at + 2)
        && text.isGlued(at + 3)
        && words.isWord(Role.PLACE, text.at(at + 3).form());
  }

  /** {@code am 3. und 4. Spieltag}, {@code 1. bis 3. Platz}. */
  private boolean isFirstOfTwo(Lexed text, int at) {
    return text.isGlued(at + 1)
        && text.is(at + 1, ".")
        && words.is(Role.AND, text, at + 2)
        && text.isSameLine(at + 2)
        && text.at(at + 3).isDigits()
        && text.raw(at + 3).length() <= MAX_DIGITS
        && text.is(at + 4, ".")
        && text.isGlued(at + 4)
        && text.isSameLine(at + 5)
        && (capitalisedNouns ? text.isCapitalised(at + 5) : isDotted(text, at + 3));
  }

  /** {@code 3. plass}; before a capital only where a determiner opens the phrase. */
  private boolean isDotted(Lexed text, int at) {
    boolean dotted =
        text.isGlued(at + 1)
            && text.is(at + 1, ".")
            && text.at(at + 2).isWord()
            && text.isSameLine(at + 2)
            && !text.isGlued(at + 2)
            && text.raw(at).length() < MAX_DIGITS;
    if (!dotted) {
      return false;
    }
    return text.isCapitalised(at + 2)
        ? isOpened(text, at) && (capitalisedNouns || nouns.find(text, at + 2).isPresent())
        : words.is(Role.FOLLOW, text, at + 2) || nouns.find(text, at + 2).isPresent();
  }

  /** {@code der 3. Platz}, {@code den alten 12. Bezirk}. */
  private boolean isOpened(Lexed text, int at) {
    boolean adjective = text.at(at - 1).isWord() && !text.isCapitalised(at - 1);
    return words.is(Role.OPENER, text, at - 1) || adjective && words.is(Role.OPENER, text, at - 2);
  }

  /** {@code 6:e}, {@code 21:a}. */
  private static boolean isSuffixed(Lexed text, int at) {
    return text.isGlued(at + 1)
        && text.is(at + 1, ":")
        && text.isGlued(at + 2)
        && MARKS.contains(text.at(at + 2).form())
        && Boundaries.closes(text, at + 3);
  }

  /** {@code nummer tre}, {@code Platz 3}: the rank, without the word before it. */
  private void ranked(Lexed text, int at, Consumer<Candidate> out) {
    boolean named = words.rank(text, at - 1).isPresent() || isNextOfRanks(text, at);
    if (!text.isSameLine(at) || !named) {
      return;
    }
    if (text.at(at).isDigits()) {
      Figures.find(text, at)
          .filter(f -> f.end() == at + 1 && Boundaries.closes(text, f.end()))
          .filter(f -> text.raw(at).length() < MAX_DIGITS)
          .ifPresent(f -> rank(text, at, at + 1, f.value(), out));
      return;
    }
    numbers
        .find(text, at, false)
        .filter(m -> !m.ordinal())
        .ifPresent(m -> rank(text, at, m.end(), m.value(), out));
  }

  private void rank(Lexed text, int from, int end, BigDecimal rank, Consumer<Candidate> out) {
    Site site = Site.of(text.span(from, end));
    Optional<Counted> noun = nouns.find(text, end);
    out.accept(Candidate.of(new Quantity.Ordinal(site, rank, noun), Strength.CERTAIN));
  }

  /** {@code Nummer eins und drei}: a second rank, where it counts nothing. */
  private boolean isNextOfRanks(Lexed text, int at) {
    boolean and = words.is(Role.AND, text, at - 1) && text.isSameLine(at - 1);
    return and
        && isNumber(text, at - 2)
        && words.rank(text, at - 3).isPresent()
        && isNumber(text, at)
        && nouns.find(text, at + 1).isEmpty();
  }

  private boolean isNumber(Lexed text, int at) {
    return text.at(at).isDigits() || numbers.cardinal(text.at(at).form()).isPresent();
  }

  private void emit(Lexed text, int from, int end, BigDecimal rank, Consumer<Candidate> out) {
    Span span = text.span(from, end);
    out.accept(
        Candidate.of(
            new Quantity.Ordinal(Site.of(span), rank, nouns.find(text, end)), Strength.CONTEXT));
  }
}
