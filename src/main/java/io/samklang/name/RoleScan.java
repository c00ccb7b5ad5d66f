package io.samklang.name;

import io.samklang.annotate.Sentence;
import io.samklang.annotate.Token;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds what a sentence says that a person is: {@code statsminister Pham Minh Chinh}, {@code Ito
 * Naoki, Japans ambassadör}, {@code Japans ambassadör i Vietnam, Ito Naoki}.
 */
final class RoleScan {
  /** Words of a role at most: {@code stellvertretender Vorsitzender}. */
  private static final int LONGEST_ROLE = 3;

  /** Words between a comma and a role after a name. */
  private static final int REACH_AFTER = 6;

  /** Words between a role and a name in apposition to it. */
  private static final int REACH_BEFORE = 5;

  private final Roles roles;
  private final LanguageTag language;

  RoleScan(Roles roles, LanguageTag language) {
    this.roles = roles;
    this.language = language;
  }

  /** The role that {@code sentence} gives the name at {@code span}. */
  Optional<String> find(Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    int first = indexAt(tokens, span.start());
    int next = indexAt(tokens, span.end());
    return endingAt(tokens, first)
        .or(() -> after(tokens, next))
        .or(() -> inApposition(tokens, first));
  }

  /** Whether a role stands right before {@code span}: {@code Sängerin Ariana Grande}. */
  boolean isBefore(Sentence sentence, Span span) {
    return endingAt(sentence.tokens(), indexAt(sentence.tokens(), span.start())).isPresent();
  }

  /** Index of the first token that ends after {@code offset}. */
  private static int indexAt(List<Token> tokens, int offset) {
    int i = 0;
    while (i < tokens.size() && tokens.get(i).span().end() <= offset) {
      i++;
    }
    return i;
  }

  /** A role whose last word stands before {@code end}; the longest. */
  private Optional<String> endingAt(List<Token> tokens, int end) {
    for (int length = Math.min(LONGEST_ROLE, end); length > 0; length--) {
      int start = end - length;
      Optional<String> role = roles.find(language, words(tokens.subList(start, end)));
      if (role.isPresent()) {
        return role.map(key -> afterModifier(tokens, start, key));
      }
    }
    return Optional.empty();
  }

  /** {@code stellvertretender}, {@code före detta} before the role at {@code start}. */
  private String afterModifier(List<Token> tokens, int start, String role) {
    for (int from = Math.max(0, start - 2); from < start; from++) {
      String modified = roles.modified(language, words(tokens.subList(from, start)), role);
      if (!modified.equals(role)) {
        return modified;
      }
    }
    return role;
  }

  private static String words(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }

  private Optional<String> after(List<Token> tokens, int next) {
    if (next >= tokens.size() || !isOpening(tokens.get(next).text())) {
      return Optional.empty();
    }
    for (int end = next + 2; end <= Math.min(tokens.size(), next + 1 + REACH_AFTER); end++) {
      if (isMark(tokens.get(end - 1))) {
        return Optional.empty();
      }
      Optional<String> role = longestWithin(tokens, next + 1, end);
      if (role.isPresent()) {
        return role;
      }
    }
    return Optional.empty();
  }

  private Optional<String> longestWithin(List<Token> tokens, int from, int end) {
    for (int start = Math.max(from, end - LONGEST_ROLE); start < end; start++) {
      Optional<String> role = roles.find(language, words(tokens.subList(start, end)));
      if (role.isPresent()) {
        int first = start;
        return role.map(key -> afterModifier(tokens, first, key));
      }
    }
    return Optional.empty();
  }

  private static boolean isOpening(String mark) {
    return mark.equals(",") || mark.equals("(") || mark.equals("–");
  }

  private Optional<String> inApposition(List<Token> tokens, int first) {
    if (first < 2 || !tokens.get(first - 1).text().equals(",")) {
      return Optional.empty();
    }
    for (int end = first - 1; end > Math.max(0, first - 1 - REACH_BEFORE); end--) {
      if (isMark(tokens.get(end - 1))) {
        return Optional.empty();
      }
      Optional<String> role = endingAt(tokens, end);
      if (role.isPresent()) {
        return role;
      }
    }
    return Optional.empty();
  }

  private static boolean isMark(Token token) {
    return !Character.isLetterOrDigit(token.text().codePointAt(0));
  }
}
