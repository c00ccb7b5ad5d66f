package io.samklang.quantity;

import io.samklang.annotate.Token;
import io.samklang.text.LanguageTag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the quantities of a text. Safe for use by several threads. */
public interface QuantityReader {
  /**
   * Reads a text.
   *
   * @param text a block or a line; spans of the result are offsets into it
   * @param tokens tagged tokens with offsets into {@code text}, in order; may be empty: then
   *     counted nouns are found by form alone
   * @param written day that relative dates are said from; without it they stay relative
   * @return in order of text, not overlapping
   */
  List<Quantity> read(
      String text, List<Token> tokens, LanguageTag language, Optional<LocalDate> written);
}
