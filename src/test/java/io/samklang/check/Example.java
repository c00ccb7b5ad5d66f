package io.samklang.check;

import io.samklang.text.LanguageTag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements of one thing, one for each of two or three articles: a fenced block of a page or of
 * the corpus of false alarms.
 *
 * @param line 1-based line of the fence
 * @param check id of the check that must fire, where the fence names it
 */
record Example(int line, Optional<String> check, List<Statement> statements) {
  private static final Pattern STATEMENT =
      Pattern.compile("(?<language>[a-z]{2})(?: (?<date>\\d{4}-\\d\\d-\\d\\d))?: (?<text>\\S.*)");

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  Example {
    statements = List.copyOf(statements);
  }

  /**
   * What one article says: {@code nb 2025-11-25: sentence}, the date of publication being optional.
   */
  record Statement(String language, Optional<LocalDate> published, String text) {
    /** Reads a line; characters that cannot be seen are written like {@code \}{@code u00a0}. */
    static Statement parse(String line) {
      Matcher matcher = STATEMENT.matcher(line);
      if (!matcher.matches()) {
        throw new IllegalArgumentException("no statement: " + line);
      }
      return new Statement(
          matcher.group("language"),
          Optional.ofNullable(matcher.group("date")).map(LocalDate::parse),
          ESCAPE.matcher(matcher.group("text")).replaceAll(Statement::unescaped));
    }

    private static String unescaped(MatchResult escape) {
      return Matcher.quoteReplacement(
          Character.toString(Integer.parseInt(escape.group(1), /* radix= */ 16)));
    }

    LanguageTag tag() {
      return LanguageTag.find(language).orElseThrow();
    }
  }

  List<String> languages() {
    return statements.stream().map(Statement::language).toList();
  }

  @Override
  public String toString() {
    return "line %d%s: %s"
        .formatted(
            line,
            check.map(id -> " (" + id + ")").orElse(""),
            String.join(
                " | ", statements.stream().map(s -> s.language() + ": " + s.text()).toList()));
  }
}
