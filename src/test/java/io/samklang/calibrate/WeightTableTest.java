package io.samklang.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WeightTableTest {
  private static final String TEXT =
      """
      # What it is.
      bias\t-4.2
      likeness\t0.5\thand

      # Kinds.
      date\t2
      """;

  private final WeightTable table = WeightTable.parse("fact/some-model.tsv", TEXT);

  @Test
  void writesWhatItRead() {
    assertThat(table.text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fact/passage-model-alone.tsv",
        "fact/passage-model.tsv",
        "fact/slot-model.tsv",
        "fact/name-model.tsv",
        "check/quantity-disagreement-model.tsv",
        "check/name-disagreement-model.tsv"
      })
  void readsTheTablesOfTheBuild(String name) {
    WeightTable shipped = WeightTable.read(name);
    assertThat(shipped.weights()).containsKey("bias");
    assertThat(WeightTable.parse(name, shipped.text()).weights()).isEqualTo(shipped.weights());
  }

  @Test
  void knowsWhichWeightsAreFree() {
    assertThat(table.weights()).isEqualTo(Map.of("bias", -4.2, "likeness", 0.5, "date", 2.0));
    assertThat(table.free()).isEqualTo(Map.of("bias", -4.2, "date", 2.0));
  }

  @Test
  void keepsCommentsOrderAndWhatWasSetByHand() {
    WeightTable fitted =
        table.with(
            Map.of(
                "bias", new BigDecimal("-3.9"),
                "likeness", new BigDecimal("7"),
                "date", new BigDecimal("1E+1")));
    assertThat(fitted.text())
        .isEqualTo(TEXT.replace("-4.2", "-3.9").replace("date\t2", "date\t10"));
  }

  @Test
  void writesToItsPlaceBelowAFolder(@TempDir Path folder) throws IOException {
    assertThat(table.write(folder)).isEqualTo(folder.resolve("fact/some-model.tsv"));
    assertThat(Files.readString(folder.resolve("fact/some-model.tsv"))).isEqualTo(TEXT);
  }

  @Test
  void refusesOtherLines() {
    for (String line : List.of("bias", "bias\t1\tfoot", "bias\t1\thand\tmore", "bias\tmuch")) {
      assertThatThrownBy(() -> WeightTable.parse("x.tsv", line))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
