package io.samklang.quantity.grammar;

import io.samklang.quantity.Amount;
import io.samklang.quantity.grammar.Numeral.Form;
import io.samklang.quantity.grammar.Phrases.Hit;
import io.samklang.quantity.grammar.RangeWords.Role;
import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads what stands between two numbers: {@code 5–7}, {@code fra 5 til 7}, {@code 3–4 millioner}.
 */
final class RangeReader {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** After "by" nobody spans more: "by 5 to 10", but "by 12 to 345" says two things. */
  private static final BigDecimal FARTHEST_RANGE = BigDecimal.valueOf(5);

  private final NumeralReader numerals;
  private final RangeWords words;
  private final SingleReader singles;
  private final PriceReader prices;

  RangeReader(LanguageTag language, SingleReader singles) {
    this.prices = new PriceReader(language);
    this.numerals = NumeralReader.of(language);
    this.words = RangeWords.of(language);
    this.singles = singles;
  }

  /**
   * The range that begins with {@code first}; itself where none follows.
   *
   * @param between whether a word before it says that an and closes the range
   */
  Claim extend(Lexed text, Claim first, boolean between) {
    if (first.amount().value().isEmpty()) {
      return first;
    }
    return connector(text, first, between)
        .flatMap(at -> second(text, prices.afterSame(text, first.from(), at).orElse(at)))
        .flatMap(second -> join(text, first, second, between))
        .orElse(first);
  }

  private Optional<Claim> second(Lexed text, int at) {
    return singles.find(text, at, true).filter(c -> c.amount().value().isPresent());
  }

  /** Where the second number of a range must begin. */
  private Optional<Integer> connector(Lexed text, Claim first, boolean between) {
    int at = first.end();
    if (Boundaries.isDash(text, at) && text.isSameLine(at)) {
      boolean tight = text.isGlued(at) && text.isGlued(at + 1);
      boolean loose = !text.isGlued(at) && !text.isGlued(at + 1) && text.isSameLine(at + 1);
      boolean figures = first.form() == Form.FIGURES && text.at(at + 1).isDigits();
      return tight || loose && figures ? Optional.of(at + 1) : Optional.empty();
    }
    Optional<Hit<Role>> word =
        between
            ? words.find(Role.AND, text, at).or(() -> words.find(Role.TO, text, at))
            : words.find(Role.TO, text, at).or(() -> words.find(Role.OR, text, at));
    return word.map(Hit::end).filter(text::isSameLine);
  }

  private Optional<Claim> join(Lexed text, Claim first, Claim second, boolean between) {
    if (first.unit().isPresent() && !first.unit().equals(second.unit())) {
      return Optional.empty();
    }
    Amount low = likeSecond(text, first, second);
    BigDecimal from = low.value().orElseThrow();
    BigDecimal to = second.amount().value().orElseThrow();
    boolean articles = first.form() == Form.ARTICLE && second.form() == Form.ARTICLE;
    boolean falls = from.compareTo(to) > 0;
    int before = prices.start(text, first.from()) - 1;
    boolean opened = words.is(Role.FROM, text, before);
    boolean fits = from.compareTo(to) != 0 && (!falls || mayFall(first, second, opened));
    if (!fits || articles || isChange(text, first, second)) {
      return Optional.empty();
    }
    Form form = second.form() == Form.ARTICLE ? Form.WORDS : second.form();
    Claim range =
        new Claim(
            first.from(),
            second.end(),
            Amount.between(from.min(to), from.max(to)),
            form,
            second.unit(),
            second.hedge());
    return Optional.of(between || opened ? range.hedgedBy(text.at(before).span()) : range);
  }

  /**
   * Whether two numbers are a range though the first is the larger, as after a slip: {@code 15–10
   * cm}. Without a unit they are a result, after {@code fra} a change.
   */
  private static boolean mayFall(Claim first, Claim second, boolean opened) {
    return !opened && first.unit().isEmpty() && second.unit().isPresent();
  }

  /**
   * {@code økte med tre til 23}: by the first, to the second; not {@code økte med 3 til 5 prosent}.
   */
  private boolean isChange(Lexed text, Claim first, Claim second) {
    BigDecimal from = first.amount().value().orElseThrow();
    BigDecimal to = second.amount().value().orElseThrow();
    boolean far = from.multiply(FARTHEST_RANGE).compareTo(to) <= 0 || from.compareTo(to) > 0;
    return words.is(Role.BY, text, first.from() - 1)
        && words.find(Role.TO, text, first.end()).isPresent()
        && (far || first.form() != second.form());
  }

  /**
   * In {@code 3–4 millioner} the scale of the second number is that of the first too; not of one
   * that has it in figures, {@code 800 000 til 1 million}.
   */
  Amount likeSecond(Lexed text, Claim first, Claim second) {
    int last = second.end() - 1;
    for (int i = second.from() + 1; i <= last; i++) {
      Optional<Hit<BigDecimal>> scale = numerals.scale(text, i);
      if (scale.isPresent()) {
        boolean own = isScaled(text, first) && !isAlike(text, first, second, scale.get().value());
        return own ? first.amount() : Amounts.times(first.amount(), scale.get().value());
      }
    }
    return first.amount();
  }

  /** {@code 5 885 respektive 7 894 miljoner}: thousands of the same scale. */
  private boolean isAlike(Lexed text, Claim first, Claim second, BigDecimal scale) {
    BigDecimal least = scale.multiply(THOUSAND);
    boolean large = second.amount().value().filter(v -> v.compareTo(least) >= 0).isPresent();
    return large && numerals.scale(text, first.end() - 1).isEmpty();
  }

  /** Whether a number has its own scale word, or is in the thousands without one. */
  boolean isScaled(Lexed text, Claim claim) {
    return numerals.scale(text, claim.end() - 1).isPresent()
        || claim.amount().value().filter(v -> v.compareTo(THOUSAND) >= 0).isPresent();
  }
}
