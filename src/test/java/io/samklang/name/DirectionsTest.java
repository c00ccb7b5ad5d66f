package io.samklang.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.annotate.NameType;
import io.samklang.text.Span;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionsTest {
  private final NameComparator comparator = new NameComparator();

  private NameRelation compare(String a, String b) {
    return comparator.compare(place(a), place(b));
  }

  private static Name place(String text) {
    Span span = new Span(0, text.length());
    return new Name(span, NameType.LOCATION, text, text, Optional.empty(), Optional.empty(), false);
  }

  @ParameterizedTest
  @CsvSource({
    "Sør-California, Südkalifornien",
    "Sør-California, Südkaliforniens",
    "Nordtyskland, Norddeutschland",
    "Sydfrankrike, Südfrankreich",
    "Øst-Europa, Osteuropa",
    "Southern California, Sydkalifornien"
  })
  void oneRegionHasOneDirection(String a, String b) {
    assertThat(compare(a, b)).isEqualTo(NameRelation.SAME);
    assertThat(compare(b, a)).isEqualTo(NameRelation.SAME);
  }

  @ParameterizedTest
  @CsvSource({"Sør-California, Nordkalifornien", "Norddeutschland, Sørtyskland"})
  void anotherDirectionIsAnotherRegion(String a, String b) {
    assertThat(compare(a, b)).isEqualTo(NameRelation.DIFFERENT);
  }
}
