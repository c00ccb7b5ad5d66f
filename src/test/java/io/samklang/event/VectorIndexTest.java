package io.samklang.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VectorIndexTest {
  private static final Random RANDOM = new Random(1);

  private static SparseVector vector() {
    Features.Gathering features = new Features.Gathering();
    for (int i = RANDOM.nextInt(40); i > 0; i--) {
      features.add(RANDOM.nextInt(60) - 30, 1 + RANDOM.nextInt(3));
    }
    return features.features().weigh(feature -> 1 + feature % 5);
  }

  @Test
  void givesTheCosineWithEachToTheLastBit() {
    List<SparseVector> vectors = Stream.generate(VectorIndexTest::vector).limit(50).toList();
    VectorIndex index = VectorIndex.of(vectors);
    for (SparseVector one : Stream.generate(VectorIndexTest::vector).limit(50).toList()) {
      assertThat(index.cosines(one))
          .containsExactly(vectors.stream().mapToDouble(one::cosine).toArray());
    }
  }

  @Test
  void hasRoomForNothing() {
    assertThat(VectorIndex.of(List.of()).cosines(vector())).isEmpty();
    assertThat(VectorIndex.of(List.of(SparseVector.EMPTY)).cosines(SparseVector.EMPTY))
        .containsExactly(0);
  }
}
