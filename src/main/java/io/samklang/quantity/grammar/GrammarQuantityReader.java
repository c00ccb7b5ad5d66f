package io.samklang.quantity.grammar;

import io.samklang.annotate.Token;
import io.samklang.quantity.Quantity;
import io.samklang.quantity.QuantityReader;
import io.samklang.text.LanguageTag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads quantities with rules over word tables. Knows the languages of {@link
 * LanguageTag#supported()}; tables are read once, on first use of a language.
 */
public final class GrammarQuantityReader implements QuantityReader {
  private final Map<LanguageTag, List<Family>> families = new ConcurrentHashMap<>();

  @Override
  public List<Quantity> read(
      String text, List<Token> tokens, LanguageTag language, Optional<LocalDate> written) {
    Lexed lexed = Lexed.of(text, tokens, language, written);
    List<Candidate> candidates = new ArrayList<>();
    for (Family family : families.computeIfAbsent(language, Families::of)) {
      family.find(lexed, candidates::add);
    }
    return CompoundDurations.join(text, Arbiter.decide(candidates));
  }
}
