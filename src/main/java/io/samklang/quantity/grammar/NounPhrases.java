package io.samklang.quantity.grammar;

import io.samklang.annotate.Tag;
import io.samklang.quantity.Counted;
import io.samklang.quantity.grammar.PhraseWords.Role;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the noun phrase that begins at a place: modifiers, head, further heads joined by and, and
 * the names of a complement that narrows it. With tags by tag; without by form: in German the
 * capital letter, else the endings of adjectives and a list of function words.
 */
final class NounPhrases {
  private static final int MAX_MODIFIERS = 4;
  private static final Set<Tag> NOUNS = EnumSet.of(Tag.NOUN, Tag.PROPN);
  private static final Set<Tag> MODIFIERS = EnumSet.of(Tag.ADJ, Tag.VERB, Tag.ADV, Tag.DET);
  private static final LanguageTag CAPITALISING = LanguageTag.DE;
  private static final List<String> GERMAN_ENDINGS = List.of("e", "en", "er", "es", "em");

  private final PhraseWords words;
  private final boolean capitalised;
  private final String adjectiveEnding;

  private NounPhrases(LanguageTag language, PhraseWords words) {
    this.words = words;
    capitalised = language.equals(CAPITALISING);
    adjectiveEnding = language.equals(LanguageTag.SV) ? "a" : "e";
  }

  static NounPhrases of(LanguageTag language, PhraseWords words) {
    return new NounPhrases(language, words);
  }

  /** A word with the parts that are joined to it by hyphens, as a range of lexemes. */
  private record Word(int from, int end) {
    Span span(Lexed text) {
      return text.span(from, end);
    }

    String raw(Lexed text) {
      return span(text).of(text.text());
    }
  }

  Optional<Counted> find(Lexed text, int at) {
    List<Word> modifiers = new ArrayList<>();
    Optional<Word> word = content(text, at);
    while (word.isPresent() && modifiers.size() < MAX_MODIFIERS) {
      Word current = word.get();
      Optional<Word> next = content(text, current.end());
      if (isHead(text, current, next)) {
        return Optional.of(complete(text, modifiers, current));
      }
      if (!isModifier(text, current)) {
        break;
      }
      modifiers.add(current);
      word = next;
    }
    return elliptic(text, modifiers);
  }

  /** Whether nouns are told from other words: by tags, or by their capital letter. */
  boolean isSure(Lexed text) {
    return text.tagged() || capitalised;
  }

  /** {@code 18 japanske}: the last modifier stands for the noun. */
  private Optional<Counted> elliptic(Lexed text, List<Word> modifiers) {
    if (modifiers.isEmpty()) {
      return Optional.empty();
    }
    Word last = modifiers.get(modifiers.size() - 1);
    if (!mayStandAlone(text, last)) {
      return Optional.empty();
    }
    return Optional.of(complete(text, modifiers.subList(0, modifiers.size() - 1), last));
  }

  private boolean mayStandAlone(Lexed text, Word last) {
    String form = text.at(last.end() - 1).form();
    if (text.tagged()) {
      return text.tag(last.end() - 1) == Tag.ADJ && endsLikeAdjective(form);
    }
    return endsLikeAdjective(form) && !(capitalised && form.endsWith("n"));
  }

  private Counted complete(Lexed text, List<Word> modifiers, Word head) {
    List<String> narrowing = new ArrayList<>();
    modifiers.forEach(m -> narrowing.add(m.raw(text)));
    List<String> others = new ArrayList<>();
    int start = modifiers.isEmpty() ? head.from() : modifiers.get(0).from();
    Optional<Word> joined = joined(text, head);
    joined.ifPresent(w -> others.add(w.raw(text)));
    int end = joined.map(Word::end).orElse(head.end());
    narrowing.addAll(complement(text, end));
    return new Counted(text.span(start, end), head.raw(text), narrowing, others);
  }

  /** {@code provinser och städer}. */
  private Optional<Word> joined(Lexed text, Word head) {
    boolean and = text.isSameLine(head.end()) && words.is(Role.AND, text, head.end());
    Optional<Word> word = and ? content(text, head.end() + 1) : Optional.empty();
    return word.filter(w -> w.span(text).length() > 2)
        .filter(w -> isHead(text, w, Optional.empty()))
        .filter(w -> text.tagged() || capitalised || endsAlike(text, head, w));
  }

  private static boolean endsAlike(Lexed text, Word a, Word b) {
    String one = a.raw(text);
    String two = b.raw(text);
    int shared = 2;
    return one.length() > shared
        && two.length() > shared
        && one.substring(one.length() - shared).equals(two.substring(two.length() - shared));
  }

  /** The names of {@code fra Japan og Vietnam}. */
  private List<String> complement(Lexed text, int at) {
    List<String> names = new ArrayList<>();
    boolean narrows = text.isSameLine(at) && words.is(Role.FROM, text, at);
    int i = at + 1;
    while (narrows && text.isSameLine(i) && text.isCapitalised(i)) {
      Word name = hyphenated(text, i);
      names.add(name.raw(text));
      i = name.end();
      boolean more = text.isSameLine(i) && words.is(Role.AND, text, i) && text.isCapitalised(i + 1);
      i += more ? 1 : 0;
    }
    return names;
  }

  private boolean isHead(Lexed text, Word word, Optional<Word> next) {
    int last = word.end() - 1;
    if (text.tagged()) {
      return NOUNS.contains(text.tag(last)) || capitalised && isGermanNoun(text, word);
    }
    if (capitalised) {
      return isGermanNoun(text, word);
    }
    boolean modifies = next.isPresent() && endsLikeAdjective(text.at(last).form());
    return !modifies;
  }

  private static boolean isGermanNoun(Lexed text, Word word) {
    return text.isCapitalised(word.from()) && !endsHyphenated(text, word);
  }

  private static boolean endsHyphenated(Lexed text, Word word) {
    int last = word.end() - 1;
    return last > word.from() && Character.isLowerCase(text.raw(last).codePointAt(0));
  }

  private boolean isModifier(Lexed text, Word word) {
    int last = word.end() - 1;
    if (text.tagged()) {
      return MODIFIERS.contains(text.tag(last));
    }
    return endsLikeAdjective(text.at(last).form());
  }

  private boolean endsLikeAdjective(String form) {
    return capitalised
        ? GERMAN_ENDINGS.stream().anyMatch(form::endsWith)
        : form.endsWith(adjectiveEnding) || form.endsWith("ade");
  }

  /** The word at {@code at} if it may be part of a noun phrase: on the line, no function word. */
  private Optional<Word> content(Lexed text, int at) {
    boolean word = text.at(at).isWord() && text.isSameLine(at) && !text.isGlued(at);
    if (!word || words.is(Role.STOP, text, at)) {
      return Optional.empty();
    }
    boolean verb =
        words.is(Role.VERB, text, at) && !(text.tagged() && NOUNS.contains(text.tag(at)));
    boolean name = !capitalised && text.isCapitalised(at) && !text.isGlued(at + 1);
    return verb || name ? Optional.empty() : Optional.of(hyphenated(text, at));
  }

  private static boolean isJoint(Lexed text, int at) {
    return Boundaries.isDash(text, at) || text.is(at, "'") || text.is(at, "’");
  }

  private static boolean isGluedWord(Lexed text, int at) {
    return text.isGlued(at) && text.at(at).isWord();
  }

  private static Word hyphenated(Lexed text, int at) {
    int end = at + 1;
    while (text.isGlued(end) && isJoint(text, end) && isGluedWord(text, end + 1)) {
      end += 2;
    }
    return new Word(at, end);
  }
}
