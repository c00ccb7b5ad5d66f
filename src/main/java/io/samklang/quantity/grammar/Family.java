package io.samklang.quantity.grammar;

import java.util.function.Consumer;

/**
 * Rules that read one kind of quantity. Stateless apart from word tables; safe for several threads.
 */
interface Family {
  /**
   * Proposes candidates in any order; they may overlap with each other and with those of other
   * families. Takes time linear in the length of the text.
   */
  void find(Lexed text, Consumer<Candidate> out);
}
