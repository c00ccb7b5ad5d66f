package io.samklang.quantity.grammar;

import io.samklang.annotate.Tag;
import io.samklang.quantity.grammar.PhraseWords.Role;
import io.samklang.text.LanguageTag;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what a word may be in a noun phrase. By tag where the text is tagged; without by form: in
 * German the capital letter, else the endings of adjectives and a list of function words.
 */
final class NounForms {
  /** Words of a name before the compound that ends it. */
  private static final int MAX_NAME = 4;

  private static final Set<Tag> NOUNS = EnumSet.of(Tag.NOUN, Tag.PROPN);
  private static final Set<Tag> MODIFIERS = EnumSet.of(Tag.ADJ, Tag.VERB, Tag.ADV, Tag.DET);
  private static final LanguageTag CAPITALISING = LanguageTag.DE;
  private static final List<String> GERMAN_ENDINGS = List.of("e", "en", "er", "es", "em");

  private final PhraseWords words;
  private final NumeralReader numerals;
  private final boolean capitalised;
  private final String adjectiveEnding;
  private final Set<String> definite;

  NounForms(LanguageTag language, PhraseWords words) {
    this.words = words;
    numerals = NumeralReader.of(language);
    definite = words.all(Role.DEFINITE);
    capitalised = language.equals(CAPITALISING);
    adjectiveEnding = language.equals(LanguageTag.SV) ? "a" : "e";
  }

  /** Whether nouns are told from other words: by tags, or by their capital letter. */
  boolean isSure(Lexed text) {
    return text.tagged() || capitalised;
  }

  /** The word at {@code at} if it may be part of a noun phrase: on the line, no function word. */
  Optional<NounWord> content(Lexed text, int at) {
    boolean word = text.at(at).isWord() && text.isSameLine(at) && !text.isGlued(at);
    if (!word || words.is(Role.STOP, text, at) && !isComparative(text, at)) {
      return Optional.empty();
    }
    boolean noun = text.tagged() && NOUNS.contains(text.tag(at)) && !isRise(text, at);
    boolean known = words.is(Role.VERB, text, at) && !words.is(Role.COUNTABLE, text, at);
    boolean verb = known && !(noun && capitalised && text.isCapitalised(at));
    NounWord whole = NounWord.at(text, at);
    boolean name = !capitalised && text.isCapitalised(at) && whole.end() == at + 1;
    return verb || name ? Optional.empty() : Optional.of(whole);
  }

  /** {@code steg til}: said of a tally. */
  private boolean isRise(Lexed text, int at) {
    return text.isSameLine(at + 1)
        && words.find(Role.RISE, text, at + 1).filter(hit -> hit.end() == at).isPresent();
  }

  /** {@code de tre tidigare matcherna}: earlier as an adjective. */
  private boolean isComparative(Lexed text, int at) {
    return words.is(Role.COMPARATIVE, text, at) && text.tag(at + 1) == Tag.NOUN;
  }

  /** Whether a word is the noun that the phrase is about, given the word after it. */
  boolean isHead(Lexed text, NounWord word, Optional<NounWord> next) {
    if (capitalised) {
      return text.isCapitalised(word.from()) && !word.endsLow(text) && !isOfPlace(text, word, next);
    }
    if (next.isPresent() && isOwner(text, word)) {
      return false;
    }
    if (text.tagged()) {
      return isNoun(text, word)
          && !(isMistaken(text, word) && next.filter(n -> isCommon(text, n)).isPresent());
    }
    return next.isEmpty() || !endsLikeAdjective(word.ending(text));
  }

  /** {@code zwei Bündner Bergbahnen}: an adjective though it has a capital. */
  private static boolean isOfPlace(Lexed text, NounWord word, Optional<NounWord> next) {
    Tag tag = text.tag(word.end() - 1);
    return word.ending(text).endsWith("er")
        && (tag == Tag.ADJ || tag == Tag.PROPN)
        && next.filter(n -> text.isCapitalised(n.from()) && isCommon(text, n)).isPresent();
  }

  /** {@code stykkets}: in the singular nobody counts it. */
  private boolean isOwner(Lexed text, NounWord word) {
    String form = word.ending(text);
    return text.tagged()
        && isCommon(text, word)
        && words.all(Role.OWNER).stream()
            .anyMatch(e -> form.endsWith(e) && form.length() > e.length() + 1);
  }

  private static boolean isNoun(Lexed text, NounWord word) {
    return NOUNS.contains(text.tag(word.end() - 1));
  }

  private static boolean isCommon(Lexed text, NounWord word) {
    return text.tag(word.end() - 1) == Tag.NOUN;
  }

  /**
   * {@code spanska}, {@code olika}: an adjective that was taken for a noun, since nouns of these
   * languages do not follow each other; not {@code flickorna}.
   */
  private boolean isMistaken(Lexed text, NounWord word) {
    String form = word.ending(text);
    return !capitalised
        && isCommon(text, word)
        && endsLikeAdjective(form)
        && !isDefinite(text, word);
  }

  boolean isModifier(Lexed text, NounWord word) {
    int last = word.end() - 1;
    if (text.tagged() && (isMistaken(text, word) || isOwner(text, word))) {
      return true;
    }
    if (text.tagged()) {
      boolean finite = text.tag(last) == Tag.VERB && !endsLikeAdjective(word.ending(text));
      return words.is(Role.COMPARATIVE, text, last)
          || MODIFIERS.contains(text.tag(last)) && !finite;
    }
    return endsLikeAdjective(word.ending(text));
  }

  /** Whether a modifier may stand for the noun itself: {@code 18 japanske}. */
  boolean mayStandAlone(Lexed text, NounWord word) {
    String form = word.ending(text);
    boolean adjective = endsLikeAdjective(form);
    boolean verbal = capitalised && form.endsWith("n");
    boolean tagged = !text.tagged() || text.tag(word.end() - 1) == Tag.ADJ;
    return adjective && !verbal && tagged;
  }

  private boolean endsLikeAdjective(String form) {
    return capitalised
        ? GERMAN_ENDINGS.stream().anyMatch(form::endsWith)
        : form.endsWith(adjectiveEnding) || form.endsWith("ade") || form.endsWith("nde");
  }

  /** {@code Ryder Cup-kamp}: a compound that begins with a name of several words. */
  Optional<NounWord> named(Lexed text, int at) {
    int last = at;
    while (last < at + MAX_NAME && text.isSameLine(last) && text.isCapitalised(last)) {
      NounWord word = NounWord.at(text, last);
      boolean compound = capitalised ? word.end() > last + 1 : word.endsLow(text);
      if (compound) {
        return Optional.of(word).filter(w -> w.from() > at);
      }
      last = word.end();
    }
    return Optional.empty();
  }

  /** Of a German name of several words, {@code Ryder Cups}, the last: it is what is counted. */
  NounWord lastOfName(Lexed text, NounWord head) {
    NounWord last = head;
    while (capitalised && text.tag(last.end() - 1) == Tag.PROPN && isNoun(text, last.end())) {
      last = NounWord.at(text, last.end());
    }
    return last;
  }

  private static boolean isNoun(Lexed text, int at) {
    return text.isSameLine(at) && text.isCapitalised(at) && NOUNS.contains(text.tag(at));
  }

  /** Whether two nouns joined by and are alike enough to be counted together. */
  boolean isPair(Lexed text, NounWord head, NounWord other) {
    return isHead(text, other, Optional.empty())
        && (isSure(text) || endAlike(text, head, other))
        && (isDefinite(text, head) || !isDefinite(text, other))
        && numerals.find(text, other.from(), false).isEmpty();
  }

  /** {@code midtpunktet}: of {@code sju søsken og midtpunktet} it is no part. */
  private boolean isDefinite(Lexed text, NounWord word) {
    return definite.stream().anyMatch(word.ending(text)::endsWith);
  }

  /** {@code Kurz- und Mittelstreckenflüge}: the word whose end stands after and. */
  Optional<NounWord> whole(Lexed text, NounWord cut) {
    int dash = cut.end();
    boolean open = Boundaries.isDash(text, dash) && text.isGlued(dash) && !text.isGlued(dash + 1);
    return open && text.isSameLine(dash + 1) && words.is(Role.AND, text, dash + 1)
        ? content(text, dash + 2)
        : Optional.empty();
  }

  private static boolean endAlike(Lexed text, NounWord a, NounWord b) {
    String one = a.raw(text);
    String two = b.raw(text);
    int shared = 2;
    return one.length() > shared
        && two.length() > shared
        && one.substring(one.length() - shared).equals(two.substring(two.length() - shared));
  }
}
