package io.samklang.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
  sealed interface Thing {}

  record Figure(BigDecimal value, int count, boolean exact, double score) implements Thing {}

  record Day(LocalDate day, Optional<DayOfWeek> weekday, Optional<Day> until) implements Thing {}

  record Page(String title, List<List<Thing>> things) {}

  record Other(String title) {}

  record Unstorable(Map<String, String> map) {}

  private static final RecordCodec<Page> CODEC = new RecordCodec<>(Page.class);

  private static final Page PAGE =
      new Page(
          "Åpning 🚢\n" + "x".repeat(70_000),
          List.of(
              List.of(),
              List.of(
                  new Figure(new BigDecimal("1.260E+6"), -3, true, 0.25),
                  new Day(
                      LocalDate.of(2025, 3, 4),
                      Optional.of(DayOfWeek.TUESDAY),
                      Optional.of(
                          new Day(LocalDate.of(-5, 1, 1), Optional.empty(), Optional.empty()))))));

  @Test
  void readsWhatItWrote() throws Damaged {
    assertThat(CODEC.read(CODEC.write(PAGE))).isEqualTo(PAGE);
  }

  @Test
  void refusesEverythingElse() {
    byte[] bytes = CODEC.write(PAGE);
    Random random = new Random(1);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = bytes.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
      try {
        CODEC.read(damaged);
      } catch (Damaged expected) {
        assertThat(expected).hasMessage("a record that cannot be read");
      }
    }
    assertThatThrownBy(() -> CODEC.read(new byte[0])).isInstanceOf(Damaged.class);
  }

  @Test
  void describesWhatTheBytesMean() {
    assertThat(new RecordCodec<>(Other.class).describe()).isNotEqualTo(CODEC.describe());
    assertThat(new RecordCodec<>(Page.class).describe())
        .isEqualTo(CODEC.describe())
        .contains("until:", "MONDAY", "decimal");
  }

  @Test
  void refusesTypesWithoutOrder() {
    RecordCodec<Unstorable> codec = new RecordCodec<>(Unstorable.class);
    assertThatThrownBy(() -> codec.write(new Unstorable(Map.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
