package io.samklang.quantity.grammar;

import io.samklang.quantity.Precision;
import io.samklang.quantity.grammar.Numeral.Form;
import io.samklang.quantity.grammar.RangeWords.Role;
import io.samklang.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;

/** Lists that say their unit once, at the end: {@code 33, 34 og 39 år}, {@code 2 und 3 Prozent}. */
final class SharedUnits {
  private final RangeWords words;
  private final RangeReader ranges;

  SharedUnits(LanguageTag language, RangeReader ranges) {
    this.words = RangeWords.of(language);
    this.ranges = ranges;
  }

  /** The same claims, each number of such a list with the unit of its last. */
  List<Claim> spread(Lexed text, List<Claim> claims) {
    List<Claim> spread = new ArrayList<>(claims);
    boolean listed = false;
    int last = claims.size() - 1;
    for (int i = claims.size() - 2; i >= 0; i--) {
      listed = isListed(text, claims.get(i), spread.get(i + 1), listed);
      last = listed ? last : i;
      if (listed) {
        spread.set(i, like(text, claims.get(i), claims.get(last)));
      }
    }
    return List.copyOf(spread);
  }

  /** A comma joins only in front of a pair that a word joins: it stands between clauses as well. */
  private boolean isListed(Lexed text, Claim claim, Claim next, boolean listed) {
    boolean adjacent = next.from() == claim.end() + 1 && text.isSameLine(claim.end());
    boolean word = words.is(Role.AND, text, claim.end()) || words.is(Role.OR, text, claim.end());
    boolean comma = listed && text.is(claim.end(), ",");
    boolean joined = adjacent && (word || comma) || isChange(text, claim, next);
    return joined && isBare(claim) && next.unit().isPresent();
  }

  /** {@code fra 21,9 til 21,7 prosent}, {@code von 25 auf 12 Prozent}. */
  private boolean isChange(Lexed text, Claim claim, Claim next) {
    return words.is(Role.FROM, text, claim.from() - 1)
        && words
            .find(Role.CHANGE, text, claim.end())
            .filter(hit -> hit.end() == next.from())
            .isPresent();
  }

  private static boolean isBare(Claim claim) {
    boolean plain = claim.form() == Form.FIGURES || claim.form() == Form.WORDS;
    boolean exact = claim.amount().precision() == Precision.EXACT;
    return plain && exact && claim.unit().isEmpty() && !Years.isLikely(claim.amount());
  }

  /** The claim with unit and scale of the last of its list. */
  private Claim like(Lexed text, Claim claim, Claim last) {
    Claim scaled = claim.claiming(ranges.likeSecond(text, claim, last));
    UnitWord unit = last.unit().orElseThrow();
    boolean own = ranges.isScaled(text, claim);
    return scaled.withUnit(own ? unit.unscaled() : unit, claim.end());
  }
}
