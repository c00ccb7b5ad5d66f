package io.samklang.quantity.grammar;

import io.samklang.quantity.grammar.Phrases.Hit;
import io.samklang.quantity.grammar.UnitWord.Kind;
import io.samklang.text.LanguageTag;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Units and currencies: those of a language, and the symbols and codes of all. */
final class UnitTable {
  private static final PerLanguage<UnitTable> BY_LANGUAGE = new PerLanguage<>(UnitTable::new);

  private static final LanguageTag ANY = new LanguageTag("mul");

  private final Phrases<UnitWord> after = Phrases.forwards();
  private final Phrases<UnitWord> before = Phrases.backwards();
  private final Map<String, UnitWord> words = new HashMap<>();
  private final UnitWord local;

  private UnitTable(LanguageTag language) {
    List.of(language, ANY)
        .forEach(
            tag -> {
              Table.read(tag, "units.tsv").forEach(this::addUnit);
              Table.read(tag, "currencies.tsv").forEach(this::addCurrency);
            });
    local =
        Table.read(language, "currencies.tsv").stream()
            .filter(r -> r.cell(1).equals("local"))
            .findFirst()
            .map(UnitTable::currency)
            .orElseThrow();
  }

  static UnitTable of(LanguageTag language) {
    return BY_LANGUAGE.get(language);
  }

  /** The unit that begins with the lexeme at {@code at}. */
  Optional<Hit<UnitWord>> after(Lexed text, int at) {
    boolean near = text.has(at) && text.isSameLine(at);
    return near ? after.find(text, at) : Optional.empty();
  }

  /** The currency sign, code or short form that ends with the lexeme at {@code at}. */
  Optional<Hit<UnitWord>> before(Lexed text, int at) {
    return text.has(at) ? before.find(text, at) : Optional.empty();
  }

  /** The unit that a folded word means in any form, alone or as the head of a compound. */
  Optional<UnitWord> word(String form) {
    return Optional.ofNullable(words.get(form));
  }

  /** The currency of prices that end in a dash: {@code 300,-}. */
  UnitWord local() {
    return local;
  }

  private void addUnit(Table.Row row) {
    UnitWord unit =
        new UnitWord(
            Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT)),
            row.cell(0),
            new BigDecimal(row.cell(2)),
            List.of());
    boolean leads = row.find(4).filter("before"::equals).isPresent();
    row.list(3).forEach(form -> add(form, unit, leads));
  }

  private void add(String form, UnitWord unit, boolean leads) {
    if (leads) {
      before.add(form, unit);
    } else {
      add(form, unit);
    }
  }

  private void addCurrency(Table.Row row) {
    UnitWord unit = currency(row);
    for (String form : row.list(4)) {
      add(form, unit);
      if (row.cell(1).equals("before")) {
        before.add(form, unit);
      }
    }
  }

  private static UnitWord currency(Table.Row row) {
    return new UnitWord(Kind.MONEY, row.cell(0), new BigDecimal(row.cell(2)), row.list(3));
  }

  private void add(String form, UnitWord unit) {
    after.add(form, unit);
    words.putIfAbsent(Lexer.fold(form), unit);
  }
}
