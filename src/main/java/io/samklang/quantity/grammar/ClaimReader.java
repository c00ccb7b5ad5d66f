package io.samklang.quantity.grammar;

import io.samklang.quantity.Counted;
import io.samklang.quantity.grammar.RangeWords.Role;
import io.samklang.text.LanguageTag;
import java.util.List;
import java.util.Optional;

/** Reads a number with sign, range, unit and hedge. */
final class ClaimReader {
  private final RangeWords words;
  private final SingleReader singles;
  private final RangeReader ranges;
  private final PriceReader prices;
  private final HedgeReader hedges;
  private final SharedUnits shared;

  private ClaimReader(LanguageTag language) {
    words = RangeWords.of(language);
    singles = new SingleReader(language);
    ranges = new RangeReader(language, singles);
    prices = new PriceReader(language);
    hedges = HedgeReader.of(language);
    shared = new SharedUnits(language, ranges);
  }

  static ClaimReader of(LanguageTag language) {
    return new ClaimReader(language);
  }

  /** The claim whose number begins with the lexeme at {@code at}; signs before it are taken in. */
  Optional<Claim> find(Lexed text, int at) {
    boolean between = words.is(Role.BETWEEN, text, prices.start(text, at) - 1);
    return singles
        .find(text, at, !between)
        .map(first -> ranges.extend(text, first, between))
        .map(claim -> prices.prefixed(text, claim))
        .map(claim -> hedges.apply(text, claim));
  }

  /** {@code USD3,14}: whether figures are glued to the code of a currency. */
  boolean isPriced(Lexed text, int at) {
    return prices.isCoded(text, at);
  }

  /** The claims of a text, in order, with the units that only the last of a list says. */
  List<Claim> shareUnits(Lexed text, List<Claim> claims) {
    return shared.spread(text, claims);
  }

  /** The same claim with a hedge that follows its noun: {@code 50 land eller mer}. */
  Claim hedgedAfter(Lexed text, Claim claim, Counted counted) {
    if (claim.hedge().isPresent() || counted.span().start() < text.at(claim.end()).span().start()) {
      return claim;
    }
    int at = claim.end();
    while (text.has(at) && text.at(at).span().start() < counted.span().end()) {
      at++;
    }
    return hedges.after(text, claim, at);
  }
}
