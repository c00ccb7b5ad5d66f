package io.samklang.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TableFitTest {
  private enum Feature {
    BIAS,
    SAME_SUBJECT,
    OTHER_SCOPE,
    UNLISTED
  }

  private static final String TEXT =
      "# Here.\nbias\t0\nother-scope\t-1.234\thand\nsame-subject\t0\n";

  private final TableFit<Feature> fit =
      new TableFit<>(WeightTable.parse("x.tsv", TEXT), Feature.class, 1);

  @Test
  void ordersValuesByFeature() {
    assertThat(fit.values(Map.of(Feature.OTHER_SCOPE, 0.5, Feature.BIAS, 1.0)))
        .containsExactly(1, 0, 0.5, 0);
  }

  @Test
  void fitsWhatIsListedAndNotSetByHand() throws TooFewExamples {
    List<Example> examples = new ArrayList<>();
    for (double same = 0; same <= 1; same++) {
      Map<Feature, Double> present =
          Map.of(Feature.BIAS, 1.0, Feature.SAME_SUBJECT, same, Feature.UNLISTED, same);
      double right = same == 1 ? 3000 : 1000;
      examples.add(new Example(fit.values(present), true, right));
      examples.add(new Example(fit.values(present), false, 4000 - right));
    }
    assertThat(fit.table(fit.fit(examples)).text())
        .isEqualTo("# Here.\nbias\t-1.1\nother-scope\t-1.234\thand\nsame-subject\t2.2\n");
  }

  @Test
  void needsExamplesOfBothKinds() {
    Example right = new Example(new double[4], true, 1);
    assertThatThrownBy(() -> fit.fit(List.of(right, right)))
        .isInstanceOf(TooFewExamples.class)
        .hasMessageContaining("of 2 examples 2 hold");
  }
}
