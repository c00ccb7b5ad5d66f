package io.samklang.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.samklang.annotate.NameType;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The cities that CLDR names in each language are one, however each language writes them. */
class CityNamesTest {
  private static final String SOFT_HYPHEN = "\u00ad";

  /**
   * Not one place by its names: an island and its capital, an island and its group, a country's
   * main island, research stations.
   */
  private static final Set<String> NOT_ONE =
      Set.of(
          "Atlantic/Faeroe",
          "Pacific/Enderbury",
          "Pacific/Norfolk",
          "Pacific/Wallis",
          "Pacific/Pitcairn",
          "Pacific/Gambier",
          "Europe/Isle_of_Man",
          "America/Thule",
          "America/Jujuy",
          "Europe/Busingen");

  private final NameComparator comparator = new NameComparator();

  @Test
  void everyCityIsOne() {
    Map<String, List<String>> apart = new TreeMap<>();
    Set<String> zones =
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null);
    for (String zone : zones) {
      List<String> names = LanguageTag.supported().stream().map(l -> name(zone, l)).toList();
      if (!NOT_ONE.contains(zone) && !areOne(names)) {
        apart.put(zone, names);
      }
    }
    assertThat(zones).hasSizeGreaterThan(400);
    assertThat(apart).isEmpty();
  }

  private static String name(String zone, LanguageTag language) {
    return TimeZoneNames.getInstance(new ULocale(language.code()))
        .getExemplarLocationName(zone)
        .replace(SOFT_HYPHEN, "");
  }

  private boolean areOne(List<String> names) {
    return names.stream()
        .allMatch(
            name -> comparator.compare(place(names.get(0)), place(name)) == NameRelation.SAME);
  }

  private static Name place(String text) {
    Span span = new Span(0, text.length());
    return new Name(span, NameType.LOCATION, text, text, Optional.empty(), Optional.empty(), false);
  }
}
