package io.samklang.quantity.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Phrases of one or several lexemes with what they mean; the longest at a place is found. Forms of
 * one or two letters and codes in capitals match in the case that they are written in: {@code m} is
 * no {@code M}, {@code NOK} no {@code nok}.
 */
final class Phrases<T> {
  private static final int SHORT = 2;
  private static final String GLUE = "+";

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
    final List<Entry<T>> entries = new ArrayList<>();

    /** The entry for what is written so; one that asks for this very case goes first. */
    Optional<Entry<T>> entry(String raw) {
      Optional<Entry<T>> exact = entries.stream().filter(e -> e.exact().equals(raw)).findFirst();
      return exact.or(() -> entries.stream().filter(e -> e.exact().isEmpty()).findFirst());
    }
  }

  /**
   * What a phrase means.
   *
   * @param exact the case that it must be written in; empty for any
   */
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
    int first = backwards ? lexemes.size() - 1 : 0;
    int step = backwards ? -1 : 1;
    for (int i = first; i >= 0 && i < lexemes.size(); i += step) {
      boolean glued = i != first && lexemes.get(backwards ? i + 1 : i).isGlued();
      node = node.next.computeIfAbsent(key(lexemes.get(i), glued), form -> new Node<>());
    }
    boolean brief = lexemes.size() == 1 && (phrase.length() <= SHORT || isCode(phrase));
    node.entries.add(new Entry<>(value, brief ? phrase : ""));
  }

  /** Lexemes that are glued in a phrase must be so in the text, and the other way round. */
  private static String key(Lexeme lexeme, boolean glued) {
    return glued ? GLUE + lexeme.form() : lexeme.form();
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
      boolean apart = i != at && !text.isSameLine(inner);
      boolean glued = i != at && text.isGlued(inner);
      node = apart ? null : node.next.get(key(text.at(i), glued));
      if (node == null) {
        break;
      }
      int edge = backwards ? i : i + 1;
      best = node.entry(text.composed(i)).map(e -> new Hit<>(edge, e.value())).or(orElse(best));
    }
    return best;
  }

  private static <T> Supplier<Optional<Hit<T>>> orElse(Optional<Hit<T>> best) {
    return () -> best;
  }
}
