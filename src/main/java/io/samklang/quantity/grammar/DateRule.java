package io.samklang.quantity.grammar;

import java.util.Optional;

/** Reads one kind of date. Stateless apart from word tables. */
interface DateRule {
  /** The longest date of this kind that begins with lexeme {@code i}. */
  Optional<DateMatch> at(Lexed text, int i);
}
