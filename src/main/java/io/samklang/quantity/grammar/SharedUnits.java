package io.samklang.quantity.grammar;

import io.samklang.quantity.Precision;
import io.samklang.quantity.grammar.Numeral.Form;
import io.samklang.quantity.grammar.Phrases.Hit;
import io.samklang.quantity.grammar.RangeWords.Role;
import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists that say their unit or scale once, at the end: {@code 33, 34 og 39 år}, {@code 2 und 3
 * Prozent}, {@code 5 885 respektive 7 894 miljoner}, {@code 5,2 (4,8) procent}.
 */
final class SharedUnits {
  private final RangeWords words;
  private final RangeReader ranges;
  private final NumeralReader numerals;
  private final UnitTable units;

  SharedUnits(LanguageTag language, RangeReader ranges) {
    this.words = RangeWords.of(language);
    this.ranges = ranges;
    this.numerals = NumeralReader.of(language);
    this.units = UnitTable.of(language);
  }

  /** The same claims, each number of such a list with the unit of its last. */
  List<Claim> spread(Lexed text, List<Claim> claims) {
    List<Claim> spread = bracketed(text, claims);
    boolean listed = false;
    int last = spread.size() - 1;
    for (int i = spread.size() - 2; i >= 0; i--) {
      listed = isListed(text, spread.get(i), spread.get(i + 1), listed);
      last = listed ? last : i;
      if (listed) {
        spread.set(i, like(text, spread.get(i), spread.get(last)));
      }
    }
    return List.copyOf(spread);
  }

  /** {@code 5 885 (7 894) miljoner kronor}: a value, that of the year before, and their unit. */
  private List<Claim> bracketed(Lexed text, List<Claim> claims) {
    List<Claim> read = new ArrayList<>(claims);
    for (int i = 0; i + 1 < read.size(); i++) {
      Claim now = read.get(i);
      Claim before = read.get(i + 1);
      boolean pair =
          text.is(now.end(), "(") && before.from() == now.end() + 1 && text.is(before.end(), ")");
      if (pair && isBare(now) && isBare(before)) {
        int at = before.end() + 1;
        read.set(i, withUnitAt(text, now, at));
        read.set(i + 1, withUnitAt(text, before, at));
        boolean vague = i + 2 < read.size() && read.get(i + 2).from() == at;
        if (vague && read.get(i + 2).form() == Form.VAGUE) {
          read.remove(i + 2);
        }
      }
    }
    return read;
  }

  /** The claim with the scale and unit that begin at {@code at}, if any. */
  private Claim withUnitAt(Lexed text, Claim claim, int at) {
    Optional<Hit<BigDecimal>> scale = numerals.scale(text, at);
    int unit = scale.map(Hit::end).orElse(at);
    Claim scaled =
        scale.map(s -> claim.claiming(Amounts.times(claim.amount(), s.value()))).orElse(claim);
    return units.after(text, unit).map(u -> scaled.withUnit(u.value(), claim.end())).orElse(scaled);
  }

  /** A comma joins only in front of a pair that a word joins: it stands between clauses as well. */
  private boolean isListed(Lexed text, Claim claim, Claim next, boolean listed) {
    boolean adjacent = next.from() == claim.end() + 1 && text.isSameLine(claim.end());
    boolean both = words.is(Role.RESPECTIVELY, text, claim.end());
    boolean word =
        both || words.is(Role.AND, text, claim.end()) || words.is(Role.OR, text, claim.end());
    boolean comma = listed && text.is(claim.end(), ",");
    boolean change = isChange(text, claim, next);
    boolean joined = adjacent && (word || comma) || change;
    boolean figures = claim.form() == Form.FIGURES && next.form() == Form.FIGURES;
    boolean scaled =
        (both || figures && (word || change)) && numerals.scale(text, next.end() - 1).isPresent();
    return joined && isBare(claim) && (next.unit().isPresent() || scaled);
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
    boolean own = ranges.isScaled(text, claim);
    return last.unit()
        .map(unit -> scaled.withUnit(own ? unit.unscaled() : unit, claim.end()))
        .orElse(scaled);
  }
}
