package io.samklang.quantity.grammar;

import io.samklang.annotate.Tag;
import io.samklang.annotate.Token;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A text with its lexemes and, where given, their tags.
 *
 * @param text as given; all spans are offsets into it
 * @param lexemes in order, not overlapping
 * @param tags one for each lexeme, {@link Tag#X} where no token covers it
 * @param tagged whether tagged tokens were given at all
 * @param written day that relative dates are said from
 */
record Lexed(
    String text,
    LanguageTag language,
    List<Lexeme> lexemes,
    List<Tag> tags,
    boolean tagged,
    Optional<LocalDate> written) {

  static Lexed of(
      String text, List<Token> tokens, LanguageTag language, Optional<LocalDate> written) {
    List<Lexeme> lexemes = Lexer.lex(text);
    return new Lexed(text, language, lexemes, align(lexemes, tokens), !tokens.isEmpty(), written);
  }

  private static List<Tag> align(List<Lexeme> lexemes, List<Token> tokens) {
    Tag[] tags = new Tag[lexemes.size()];
    int token = 0;
    for (int i = 0; i < tags.length; i++) {
      int start = lexemes.get(i).span().start();
      while (token < tokens.size() && tokens.get(token).span().end() <= start) {
        token++;
      }
      boolean covered = token < tokens.size() && tokens.get(token).span().contains(start);
      tags[i] = covered ? tokens.get(token).tag() : Tag.X;
    }
    return List.of(tags);
  }

  int size() {
    return lexemes.size();
  }

  boolean has(int i) {
    return i >= 0 && i < lexemes.size();
  }

  /** The lexeme at {@code i}; a blank mark beyond either end, so that rules need not ask. */
  Lexeme at(int i) {
    return has(i) ? lexemes.get(i) : beyond(i);
  }

  private Lexeme beyond(int i) {
    int offset = i < 0 ? 0 : text.length();
    return new Lexeme(new Span(offset, offset), Lexeme.Kind.MARK, "", Lexeme.Gap.BREAK);
  }

  Tag tag(int i) {
    return has(i) ? tags.get(i) : Tag.X;
  }

  /** Whether the lexeme at {@code i} has this form. */
  boolean is(int i, String form) {
    return at(i).is(form);
  }

  /** Whether {@code i} stands right after the lexeme before, with nothing between. */
  boolean isGlued(int i) {
    return has(i) && at(i).isGlued();
  }

  /** Whether {@code i} stands on the line of the lexeme before it. */
  boolean isSameLine(int i) {
    return has(i) && at(i).before() != Lexeme.Gap.BREAK;
  }

  /** Whether the lexeme at {@code i} is a word that begins with a capital letter. */
  boolean isCapitalised(int i) {
    return at(i).isWord() && Character.isUpperCase(text.codePointAt(at(i).span().start()));
  }

  /** What stands at {@code i}, as written. */
  String raw(int i) {
    return at(i).span().of(text);
  }

  /** What stands at {@code i}, composed (NFC). */
  String composed(int i) {
    String raw = raw(i);
    return Normalizer.isNormalized(raw, Normalizer.Form.NFC)
        ? raw
        : Normalizer.normalize(raw, Normalizer.Form.NFC);
  }

  /** From the start of lexeme {@code from} to the end of the lexeme before {@code to}. */
  Span span(int from, int to) {
    return new Span(at(from).span().start(), at(to - 1).span().end());
  }
}
