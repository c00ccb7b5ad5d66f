package io.samklang.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.check.Check;
import io.samklang.check.Checks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check has its place in the typology. */
class CategoryTest {
  static java.util.stream.Stream<String> checks() {
    return Checks.all().stream().map(Check::id);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void everyCheckHasOne(String check) {
    assertThat(Category.of(check)).hasValueSatisfying(c -> assertThat(c).matches("[a-z/-]+"));
  }
}
