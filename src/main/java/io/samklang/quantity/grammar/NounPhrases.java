package io.samklang.quantity.grammar;

import io.samklang.quantity.Counted;
import io.samklang.quantity.grammar.PhraseWords.Role;
import io.samklang.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the noun phrase that begins at a place: modifiers, head, further heads joined by and, and
 * the names of a complement that narrows it.
 */
final class NounPhrases {
  private static final int MAX_MODIFIERS = 4;

  private final PhraseWords words;
  private final NounForms forms;

  private NounPhrases(LanguageTag language, PhraseWords words) {
    this.words = words;
    this.forms = new NounForms(language, words);
  }

  static NounPhrases of(LanguageTag language, PhraseWords words) {
    return new NounPhrases(language, words);
  }

  /**
   * The phrase at {@code at}; its last modifier stands for a noun left out: {@code 18 japanske}.
   */
  Optional<Counted> find(Lexed text, int at) {
    return find(text, at, true);
  }

  /** The phrase at {@code at} if it says its noun. */
  Optional<Counted> findWithNoun(Lexed text, int at) {
    return find(text, at, false);
  }

  private Optional<Counted> find(Lexed text, int at, boolean elliptic) {
    Optional<NounWord> named = forms.named(text, at);
    if (named.isPresent()) {
      return Optional.of(complete(text, List.of(), named.get()));
    }
    List<NounWord> modifiers = new ArrayList<>();
    Optional<NounWord> word = forms.content(text, at);
    while (word.isPresent() && modifiers.size() < MAX_MODIFIERS) {
      NounWord current = word.get();
      Optional<NounWord> whole = forms.whole(text, current);
      if (whole.isPresent()) {
        modifiers.add(current);
        word = whole;
        continue;
      }
      Optional<NounWord> next = forms.content(text, current.end());
      if (forms.isHead(text, current, next)) {
        return Optional.of(complete(text, modifiers, forms.lastOfName(text, current)));
      }
      if (!forms.isModifier(text, current)) {
        break;
      }
      modifiers.add(current);
      word = next;
    }
    return elliptic ? lastModifier(text, modifiers) : Optional.empty();
  }

  /** Whether nouns are told from other words: by tags, or by their capital letter. */
  boolean isSure(Lexed text) {
    return forms.isSure(text);
  }

  private Optional<Counted> lastModifier(Lexed text, List<NounWord> modifiers) {
    if (modifiers.isEmpty()) {
      return Optional.empty();
    }
    int last = modifiers.size() - 1;
    return Optional.of(modifiers.get(last))
        .filter(word -> forms.mayStandAlone(text, word))
        .map(word -> complete(text, modifiers.subList(0, last), word));
  }

  private Counted complete(Lexed text, List<NounWord> modifiers, NounWord head) {
    List<String> narrowing = new ArrayList<>();
    modifiers.forEach(m -> narrowing.add(m.raw(text)));
    int start = modifiers.isEmpty() ? head.from() : modifiers.get(0).from();
    Optional<NounWord> joined = joined(text, head);
    int end = joined.map(NounWord::end).orElse(head.end());
    narrowing.addAll(complement(text, end));
    List<String> others = joined.map(w -> w.raw(text)).stream().toList();
    return new Counted(text.span(start, end), head.raw(text), narrowing, others);
  }

  /** {@code provinser och städer}. */
  private Optional<NounWord> joined(Lexed text, NounWord head) {
    boolean and = text.isSameLine(head.end()) && words.is(Role.AND, text, head.end());
    Optional<NounWord> word = and ? forms.content(text, head.end() + 1) : Optional.empty();
    return word.filter(w -> w.span(text).length() > 2).filter(w -> forms.isPair(text, head, w));
  }

  /** The names of {@code fra Japan og Vietnam}. */
  private List<String> complement(Lexed text, int at) {
    List<String> names = new ArrayList<>();
    boolean narrows = text.isSameLine(at) && words.is(Role.FROM, text, at);
    int i = at + 1;
    while (narrows && text.isSameLine(i) && text.isCapitalised(i)) {
      NounWord name = NounWord.at(text, i);
      names.add(name.raw(text));
      i = name.end();
      boolean more = text.isSameLine(i) && words.is(Role.AND, text, i) && text.isCapitalised(i + 1);
      i += more ? 1 : 0;
    }
    return names;
  }
}
