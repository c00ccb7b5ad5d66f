package io.samklang.name;

import io.samklang.text.Folding;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;

/**
 * Takes from a span what is not of the name: marks around it, a title before it, the common noun of
 * a compound after it ({@code Gunma-guvernøren}), a genitive.
 */
final class Trimming {
  private static final String MARKS = " \u00a0\t\r\n\"'«»„“”‘’‚()[]|.,;:!?-‐‑–—*•";

  /** Of a Korean or Chinese given name: {@code Suk-yeol, Jae-myung}. */
  private static final int LONGEST_SYLLABLE = 5;

  private final LanguageTag language;
  private final String text;
  private final Vocabulary vocabulary;
  private final CommonNouns nouns;
  private final Roles roles = Roles.shipped();
  private final Generics generics = Generics.shipped();

  /**
   * @param text of the article
   * @param vocabulary its words
   */
  Trimming(LanguageTag language, String text, Vocabulary vocabulary) {
    this.language = language;
    this.nouns = new CommonNouns(language);
    this.text = text;
    this.vocabulary = vocabulary;
  }

  /** The name within {@code span}; an empty span where nothing of it is a name. */
  Span trim(Span span) {
    Span bare = withoutMarks(span);
    Span untitled = withoutTitles(bare);
    return withoutMarks(withoutGenitive(withoutTail(untitled)));
  }

  private Span withoutMarks(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && MARKS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && isLooseMark(start, end)) {
      end--;
    }
    return new Span(start, end);
  }

  /** A full stop is part of an abbreviation where another stands before it: {@code U.S.} */
  private boolean isLooseMark(int start, int end) {
    char last = text.charAt(end - 1);
    if (last == '.') {
      return end - start > 3 && text.charAt(end - 3) != '.';
    }
    return MARKS.indexOf(last) >= 0;
  }

  /** Without the roles that a finder took for the beginning of a name. */
  private Span withoutTitles(Span span) {
    int start = span.start();
    int blank = text.indexOf(' ', start);
    while (blank > start && blank < span.end() - 1 && isTitle(text.substring(start, blank))) {
      start = blank + 1;
      blank = text.indexOf(' ', start);
    }
    return new Span(start, span.end());
  }

  private boolean isTitle(String word) {
    return word.length() > 3 && !word.contains("-") && roles.find(language, word).isPresent();
  }

  /** Without the part after the last hyphen, where that is a common noun. */
  private Span withoutTail(Span span) {
    int hyphen = span.end() - 1;
    while (hyphen > span.start() && "-‐‑–".indexOf(text.charAt(hyphen)) < 0) {
      hyphen--;
    }
    if (hyphen <= span.start()) {
      return span;
    }
    String tail = text.substring(hyphen + 1, span.end()).strip();
    return isCommon(tail) && !isSyllable(span, tail) ? new Span(span.start(), hyphen) : span;
  }

  /** {@code Kim Jong-un}: the rest of a given name after a family name, and no word. */
  private boolean isSyllable(Span span, String tail) {
    boolean after = text.lastIndexOf(' ', span.end()) > span.start();
    return after && tail.length() > 1 && tail.length() <= LONGEST_SYLLABLE && !nouns.contains(tail);
  }

  private boolean isCommon(String tail) {
    return tail.isEmpty()
        || Character.isLowerCase(tail.codePointAt(0))
        || roles.find(language, tail).isPresent()
        || generics.find(tail).isPresent() && !tail.equals(tail.toUpperCase(java.util.Locale.ROOT));
  }

  private Span withoutGenitive(Span span) {
    String word = text.substring(wordStart(span), span.end());
    String folded = Folding.plain(word);
    if (folded.endsWith("'s") || folded.endsWith(":s")) {
      return new Span(span.start(), span.end() - 2);
    }
    boolean inflected = folded.endsWith("s") && word.length() > 3 && isGenitive(word);
    return inflected ? new Span(span.start(), span.end() - 1) : span;
  }

  private boolean isGenitive(String word) {
    String stem = word.substring(0, word.length() - 1);
    return 2 * vocabulary.count(stem) >= vocabulary.count(word);
  }

  private int wordStart(Span span) {
    int start = span.end();
    while (start > span.start() && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
