package io.samklang.quantity;

import io.samklang.text.TsvTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a currency for people: by its code where the article leaves no doubt, else by the plain
 * word, since {@code kroner} says no country.
 */
public final class CurrencyText {
  /** By ISO 4217 code. */
  private static final Map<String, Word> WORDS =
      TsvTable.read("/quantity/currency-words.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.at(0), Word::of));

  private CurrencyText() {}

  private record Word(String one, String many) {
    static Word of(TsvTable.Row row) {
      return new Word(row.at(1), row.at(2));
    }
  }

  /**
   * The amount with its currency: {@code 300 NOK} of Norwegian crowns, {@code 300 crowns} of
   * crowns, {@code 300 CNY/JPY} of a sign that stands for both.
   *
   * @param amount as it is printed
   */
  public static String of(String amount, Quantity.Money money) {
    return amount + " " + name(money, amount.equals("1") || amount.endsWith(" 1"));
  }

  private static String name(Quantity.Money money, boolean single) {
    if (money.otherCurrencies().isEmpty()) {
      return money.currency();
    }
    List<String> codes = codes(money);
    Set<Word> words =
        codes.stream().flatMap(code -> find(code).stream()).collect(Collectors.toSet());
    if (words.size() != 1) {
      return String.join("/", codes);
    }
    Word word = words.iterator().next();
    return single ? word.one() : word.many();
  }

  private static List<String> codes(Quantity.Money money) {
    return Stream.concat(Stream.of(money.currency()), money.otherCurrencies().stream())
        .sorted()
        .toList();
  }

  private static Optional<Word> find(String code) {
    return Optional.ofNullable(WORDS.get(code));
  }

  /**
   * The plain word for many of a currency, {@code crowns} of {@code NOK}; empty if there is none.
   */
  public static Optional<String> wordFor(String code) {
    return find(code).map(Word::many);
  }
}
