package io.samklang.quantity.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases of one or several lexemes with what they mean; the longest at a place is found. Forms of
 * one or two letters and codes in capitals match in the case that they are written in: {@code m} is
 * no {@code M}, {@code NOK} no {@code nok}.
 */
final class Phrases<T> {
  private static final int SHORT = 2;

  private final Node<T> root = new Node<>();
  private final boolean backwards;

  private Phrases(boolean backwards) {
    this.backwards = backwards;
  }

  /** For phrases that are looked up by their first lexeme. */
  static <T> Phrases<T> forwards() {
    return new Phrases<>(false);
  }

  /** For phrases that are looked up by their last lexeme. */
  static <T> Phrases<T> backwards() {
    return new Phrases<>(true);
  }

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>();
    Optional<Entry<T>> entry = Optional.empty();
  }

  private record Entry<T>(T value, String exact) {}

  /**
   * A phrase found.
   *
   * @param end index of the lexeme after the last; of the first one when looked up backwards
   */
  record Hit<T>(int end, T value) {}

  /** Adds a phrase as it is written; one that ends with a dot is added without the dot as well. */
  void add(String phrase, T value) {
    insert(phrase, value);
    if (phrase.length() > 1 && phrase.endsWith(".")) {
      insert(phrase.substring(0, phrase.length() - 1), value);
    }
  }

  private void insert(String phrase, T value) {
    List<Lexeme> lexemes = Lexer.lex(phrase);
    Node<T> node = root;
    for (int i = 0; i < lexemes.size(); i++) {
      Lexeme lexeme = lexemes.get(backwards ? lexemes.size() - 1 - i : i);
      node = node.next.computeIfAbsent(lexeme.form(), form -> new Node<>());
    }
    boolean brief = lexemes.size() == 1 && (phrase.length() <= SHORT || isCode(phrase));
    if (node.entry.isEmpty()) {
      node.entry = Optional.of(new Entry<>(value, brief ? phrase : ""));
    }
  }

  private static boolean isCode(String phrase) {
    return phrase.chars().allMatch(Character::isUpperCase);
  }

  /** The longest phrase that begins, or backwards ends, with the lexeme at {@code at}. */
  Optional<Hit<T>> find(Lexed text, int at) {
    Optional<Hit<T>> best = Optional.empty();
    Node<T> node = root;
    int step = backwards ? -1 : 1;
    for (int i = at; text.has(i); i += step) {
      int inner = backwards ? i + 1 : i;
      node = i != at && !text.isSameLine(inner) ? null : node.next.get(text.at(i).form());
      if (node == null) {
        break;
      }
      int edge = i;
      best =
          node.entry
              .filter(e -> e.exact().isEmpty() || e.exact().equals(text.raw(edge)))
              .map(e -> new Hit<>(backwards ? edge : edge + 1, e.value()))
              .or(orElse(best));
    }
    return best;
  }

  private static <T> java.util.function.Supplier<Optional<Hit<T>>> orElse(Optional<Hit<T>> best) {
    return () -> best;
  }
}
