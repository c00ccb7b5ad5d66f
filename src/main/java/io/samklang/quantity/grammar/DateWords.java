package io.samklang.quantity.grammar;

import io.samklang.text.LanguageTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of dates of a language, by what they do; of one lexeme or several. */
final class DateWords {
  private static final List<String> TABLES =
      List.of("months.tsv", "weekdays.tsv", "dates.tsv", "clock.tsv");
  private static final String ZONES = "/units/zones.tsv";
  private static final Comparator<Phrase> LONGEST_FIRST =
      Comparator.comparingInt((Phrase p) -> -p.forms().size());

  /** By the first lexeme, so that most words of a text are left with one look. */
  private final Map<String, Map<DateRole, List<Phrase>>> byFirst = new HashMap<>();

  /** A phrase of a table: its lexemes, and what it means. */
  private record Phrase(List<String> forms, String value) {}

  /**
   * A word or phrase found in a text.
   *
   * @param end index of the lexeme after its last
   * @param value as the table has it
   */
  record Hit(int end, String value) {
    int number() {
      return Integer.parseInt(value);
    }
  }

  private DateWords(List<Table.Row> rows) {
    for (Table.Row row : rows) {
      DateRole role = DateRole.parse(row.cell(0));
      row.list(2).forEach(form -> add(role, form, row.cell(1)));
    }
    byFirst.values().forEach(m -> m.values().forEach(list -> list.sort(LONGEST_FIRST)));
  }

  static DateWords of(LanguageTag language) {
    List<Table.Row> rows = new ArrayList<>();
    TABLES.forEach(name -> rows.addAll(Table.read(language, name)));
    DateWords words = new DateWords(rows);
    Table.read(ZONES).stream()
        .filter(row -> row.find(2).map(language.code()::equals).orElse(true))
        .forEach(row -> words.add(DateRole.CLOCK_ZONE, row.cell(0), row.cell(0)));
    return words;
  }

  private void add(DateRole role, String form, String value) {
    List<String> forms = Lexer.lex(form).stream().map(Lexeme::form).toList();
    byFirst
        .computeIfAbsent(forms.get(0), f -> new EnumMap<>(DateRole.class))
        .computeIfAbsent(role, r -> new ArrayList<>())
        .add(new Phrase(forms, value));
  }

  /** Whether any phrase begins with this form. */
  boolean knows(String form) {
    return byFirst.containsKey(form);
  }

  /** The longest phrase of a role that begins with lexeme {@code i}. */
  Optional<Hit> find(DateRole role, Lexed text, int i) {
    for (Phrase phrase : phrases(role, text.at(i).form())) {
      if (stands(phrase, text, i)) {
        return Optional.of(new Hit(i + phrase.forms().size(), phrase.value()));
      }
    }
    return Optional.empty();
  }

  /** Whether a phrase of a role ends with the lexeme before {@code i}. */
  boolean endsBefore(DateRole role, Lexed text, int i) {
    return startBefore(role, text, i).isPresent();
  }

  /** Where the longest phrase of a role begins that ends with the lexeme before {@code i}. */
  Optional<Integer> startBefore(DateRole role, Lexed text, int i) {
    for (int from = Math.max(0, i - 4); from < i; from++) {
      if (text.isSameLine(from + 1)
          && find(role, text, from).filter(h -> h.end() == i).isPresent()) {
        return Optional.of(from);
      }
    }
    return Optional.empty();
  }

  /** What a single word means in a role. */
  Optional<String> value(DateRole role, String word) {
    return phrases(role, word).stream()
        .filter(p -> p.forms().size() == 1)
        .findFirst()
        .map(Phrase::value);
  }

  /** The end of a phrase of a role at {@code i}, else {@code i} itself. */
  int skip(DateRole role, Lexed text, int i) {
    return find(role, text, i).map(Hit::end).orElse(i);
  }

  /** The end of a part of the day that begins at {@code i} on its line, else {@code i} itself. */
  int afterDaypart(Lexed text, int i) {
    return text.isSameLine(i) ? skip(DateRole.DAYPART, text, i) : i;
  }

  private List<Phrase> phrases(DateRole role, String first) {
    return byFirst.getOrDefault(first, Map.of()).getOrDefault(role, List.of());
  }

  private static boolean stands(Phrase phrase, Lexed text, int i) {
    for (int k = 0; k < phrase.forms().size(); k++) {
      if (!text.is(i + k, phrase.forms().get(k)) || k > 0 && !text.isSameLine(i + k)) {
        return false;
      }
    }
    return true;
  }
}
