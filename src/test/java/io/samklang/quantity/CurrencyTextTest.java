package io.samklang.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.TsvTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyTextTest {
  @ParameterizedTest
  @CsvSource({
    "NOK/SEK/DKK/ISK:300, 300 crowns",
    "NOK:300, 300 NOK",
    "SEK/NOK/DKK/ISK/CZK:1, 1 crown",
    "USD/CAD/AUD/NZD:5, 5 dollars",
    "RUB/BYN:5, 5 roubles",
    "JPY/CNY:5, 5 CNY/JPY",
    "EUR:5, 5 EUR"
  })
  void onlyAnAmountWhoseCountryIsSaidHasACode(String claim, String written) {
    Quantity.Money money = (Quantity.Money) Claims.of(claim);
    String amount = claim.substring(claim.indexOf(':') + 1);
    assertThat(CurrencyText.of(amount, money)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "de", "sv", "mul"})
  void everyCurrencyThatAWordMayMeanHasAPlainWord(String language) {
    List<TsvTable.Row> open =
        TsvTable.read("/" + language + "/currencies.tsv").stream()
            .filter(row -> !row.at(3).isEmpty())
            .toList();
    assertThat(open).isNotEmpty();
    assertThat(open)
        .flatMap(
            row -> Stream.concat(Stream.of(row.at(0)), Stream.of(row.at(3).split(","))).toList())
        .allSatisfy(code -> assertThat(CurrencyText.wordFor(code)).as(code).isPresent());
  }

  @Test
  void aCodeThatNoWordSharesHasNoWord() {
    assertThat(CurrencyText.wordFor("THB")).isEqualTo(Optional.empty());
  }
}
