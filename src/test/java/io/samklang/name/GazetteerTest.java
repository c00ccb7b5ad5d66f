package io.samklang.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import io.samklang.text.LanguageTag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  /** Parts of Spain and of the Indian Ocean that have a code and are no country. */
  private static final Set<String> NO_COUNTRIES = Set.of("EA", "IC", "DG");

  private final Gazetteer gazetteer = Gazetteer.shipped();

  /** The names as CLDR has them, save Macao and Hong Kong with their status, Burma in brackets. */
  @ParameterizedTest
  @ValueSource(strings = {"nb", "de", "sv"})
  void knowsEveryCountry(String code) {
    LocaleDisplayNames names =
        LocaleDisplayNames.getInstance(new ULocale(code), DisplayContext.LENGTH_SHORT);
    Map<String, String> unknown = new TreeMap<>();
    for (String country : ULocale.getISOCountries()) {
      String name = names.regionDisplayName(country).replaceAll(" \\(.*\\)", "");
      boolean known = keys(name).contains("country:" + country);
      if (!known && !NO_COUNTRIES.contains(country)) {
        unknown.put(country, name);
      }
    }
    // The table has Isle of Man only: Man begins every other sentence.
    unknown.remove("IM");
    assertThat(unknown).isEmpty();
  }

  private List<String> keys(String name) {
    return gazetteer.findAnywhere(name).stream().map(Entity::key).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "nb, japanske, country:JP",
    "nb, tyskere, country:DE",
    "nb, nordmennene, country:NO",
    "de, norwegischen, country:NO",
    "de, Vietnamesinnen, country:VN",
    "de, Deutschen, country:DE",
    "sv, svenska, country:SE",
    "sv, norrmännen, country:NO",
    "sv, italienarna, country:IT",
    "sv, finländare, country:FI",
  })
  void inflectsDemonyms(String code, String word, String key) {
    LanguageTag language = LanguageTag.find(code).orElseThrow();
    List<Atom> atoms =
        List.of(new Atom(new io.samklang.text.Span(0, word.length()), word, 0, false));
    assertThat(gazetteer.find(language, atoms)).extracting(Form::entity).containsOnly(key);
  }

  @ParameterizedTest
  @CsvSource({"us", "who", "is", "Us"})
  void abbreviationsAreLetterByLetter(String word) {
    assertThat(keys(word)).isEmpty();
  }

  @Test
  void knowsWhatLiesInWhat() {
    assertThat(gazetteer.liesIn("place:hanoi", "country:VN")).isTrue();
    assertThat(gazetteer.liesIn("place:manhattan", "country:US")).isTrue();
    assertThat(gazetteer.liesIn("country:VN", "place:hanoi")).isFalse();
    assertThat(gazetteer.liesIn("country:VN", "country:VN")).isFalse();
  }

  @Test
  void everyWholeIsKnown() {
    for (String table : List.of("countries.tsv", "places.tsv", "organisations.tsv")) {
      for (NameTable.Row row : NameTable.read(table)) {
        String whole = row.cell("parent");
        assertThat(whole.isEmpty() || gazetteer.entity(whole).isPresent())
            .as("%s of %s", whole, row.cell("key"))
            .isTrue();
      }
    }
  }

  @Test
  void everyMemberOfARegionIsKnown() {
    for (NameTable.Row row : NameTable.read("regions.tsv")) {
      assertThat(row.list("members")).allMatch(key -> gazetteer.entity(key).isPresent());
      assertThat(gazetteer.entity(row.cell("key"))).isPresent();
    }
  }

  /** No country lies in itself by way of a region. */
  @Test
  void regionsHaveNoCircles() {
    for (NameTable.Row row : NameTable.read("regions.tsv")) {
      assertThat(gazetteer.liesIn(row.cell("key"), row.cell("key"))).isFalse();
    }
  }

  /** The continents of UN M49, as CLDR has them, save Antarctica, which it counts to Oceania. */
  @ParameterizedTest
  @CsvSource({
    "150, place:europe",
    "002, place:africa",
    "142, place:asia",
    "005, place:south-america",
    "419, place:latin-america",
    "035, place:southeast-asia",
    "029, place:caribbean",
    "009, place:oceania"
  })
  void everyCountryLiesInItsContinent(String code, String continent) {
    assertThat(Region.getInstance(code).getContainedRegions(Region.RegionType.TERRITORY))
        .map(country -> "country:" + country)
        .filteredOn(key -> gazetteer.entity(key).isPresent() && !key.equals("country:AQ"))
        .isNotEmpty()
        .allMatch(key -> gazetteer.liesIn(key, continent));
  }
}
