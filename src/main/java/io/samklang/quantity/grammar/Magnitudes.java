package io.samklang.quantity.grammar;

import io.samklang.quantity.grammar.Numeral.Form;
import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Letters glued to figures that multiply them: {@code $10k}, {@code 100K}, {@code 1,2M}. Beside no
 * currency most such letters are something else: {@code 3M}, {@code 5K}, {@code 30 m}.
 */
final class Magnitudes {
  private static final LanguageTag ANY = new LanguageTag("mul");
  private static final BigDecimal LARGE = BigDecimal.valueOf(20);

  private final Map<String, Magnitude> letters = new HashMap<>();
  private final UnitTable units;

  Magnitudes(LanguageTag language) {
    units = UnitTable.of(language);
    for (Table.Row row : Table.read(ANY, "magnitudes.tsv")) {
      Magnitude magnitude = new Magnitude(new BigDecimal(row.cell(0)), row.cell(1));
      row.list(2).forEach(form -> letters.put(form, magnitude));
    }
  }

  /**
   * What a letter means.
   *
   * @param where as in the table
   */
  private record Magnitude(BigDecimal factor, String where) {}

  /** The figures with the letter glued to them. */
  Numeral extend(Lexed text, Numeral numeral) {
    int at = numeral.end();
    boolean joined =
        numeral.is(Form.FIGURES)
            && text.isGlued(at)
            && (Boundaries.closes(text, at + 1) || units.after(text, at + 1).isPresent());
    return Optional.ofNullable(letters.get(text.raw(at)))
        .filter(letter -> joined)
        .filter(letter -> isMoney(text, numeral) || isClear(numeral, letter.where()))
        .map(letter -> numeral.times(letter.factor(), at + 1))
        .orElse(numeral);
  }

  private boolean isMoney(Lexed text, Numeral numeral) {
    return text.isSameLine(numeral.from()) && units.before(text, numeral.from() - 1).isPresent()
        || units
            .after(text, numeral.end() + 1)
            .filter(hit -> hit.value().is(UnitWord.Kind.MONEY))
            .isPresent();
  }

  private static boolean isClear(Numeral numeral, String where) {
    BigDecimal value = numeral.amount().value().orElse(BigDecimal.ZERO);
    boolean decimal = value.stripTrailingZeros().scale() > 0;
    return switch (where) {
      case "large" -> !decimal && value.compareTo(LARGE) >= 0;
      case "decimal" -> decimal;
      default -> false;
    };
  }
}
