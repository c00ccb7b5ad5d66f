package io.samklang.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the adjectives of countries and regions against the languages that CLDR names: most are
 * called by such an adjective, in every language of the tables.
 */
class LanguageNamesTest {
  /**
   * Languages that one of the three calls by their own name (bengali, khmer, nepali) or by a
   * compound (Haiti-Kreolisch).
   */
  private static final Set<String> OWN_NAMES =
      Set.of("bn", "fj", "gv", "ht", "kg", "km", "ks", "na", "ne", "ps", "so");

  private final Gazetteer gazetteer = Gazetteer.shipped();

  @Test
  void aLanguageCalledByAnAdjectiveIsSoInEveryLanguage() {
    Map<String, List<String>> apart = new TreeMap<>();
    for (String code : languages().toList()) {
      List<String> names = namesOf(code);
      Set<Set<String>> entities = entities(names);
      if (entities.size() > 1 && !OWN_NAMES.contains(code)) {
        apart.put(code, names);
      }
    }
    assertThat(apart).isEmpty();
  }

  /** Their own names are no reason to leave out languages that have none any more. */
  @Test
  void noExceptionIsIdle() {
    assertThat(OWN_NAMES).allMatch(code -> entities(namesOf(code)).size() > 1);
  }

  /** The languages of countries are called as their inhabitants are. */
  @Test
  void knowsTheLanguagesOfCountries() {
    assertThat(languages().filter(code -> entities(namesOf(code)).stream().noneMatch(Set::isEmpty)))
        .hasSizeGreaterThan(60)
        .contains("da", "de", "fr", "is", "ja", "nl", "pl", "ru", "sv", "th", "uk", "vi", "zh");
  }

  private static Stream<String> languages() {
    return Stream.of(ULocale.getISOLanguages()).filter(code -> code.length() == 2);
  }

  private static List<String> namesOf(String code) {
    return LanguageTag.supported().stream()
        .map(tag -> new ULocale(code).getDisplayLanguage(new ULocale(tag.code())))
        .toList();
  }

  /** What the names of a language may be, one set for each way to see it. */
  private Set<Set<String>> entities(List<String> names) {
    List<LanguageTag> tags = List.copyOf(LanguageTag.supported());
    Set<Set<String>> all = new HashSet<>();
    for (int i = 0; i < tags.size(); i++) {
      all.add(entities(tags.get(i), names.get(i)));
    }
    return all;
  }

  private Set<String> entities(LanguageTag language, String name) {
    Atom atom = new Atom(new Span(0, name.length()), name, 0, false);
    return gazetteer.find(language, List.of(atom)).stream()
        .filter(Form::demonym)
        .map(Form::entity)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
