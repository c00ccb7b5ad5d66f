package io.samklang.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTableTest {
  @Test
  void passesOverCommentsAndBlankLines() {
    assertThat(TsvTable.parse("# kind\tform\n\nword\tog \n"))
        .containsExactly(new TsvTable.Row(List.of("word", "og")));
  }

  @Test
  void keepsEmptyColumns() {
    TsvTable.Row row = TsvTable.parse("en\tEnglish\t").get(0);
    assertThat(row.columns()).hasSize(3);
    assertThat(row.words(2)).isEmpty();
    assertThat(TsvTable.parse("nb\ta  b").get(0).words(1)).containsExactly("a", "b");
  }

  @Test
  void namesATableThatIsMissing() {
    assertThat(TsvTable.exists("/no-such.tsv")).isFalse();
    assertThatThrownBy(() -> TsvTable.read("/no-such.tsv")).hasMessageContaining("/no-such.tsv");
  }
}
