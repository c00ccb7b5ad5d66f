package io.samklang.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.annotate.NameType;
import io.samklang.text.Span;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparatorTest {
  private final NameComparator comparator = new NameComparator();

  private static Name name(String text, NameType type) {
    return new Name(
        new Span(0, text.length()), type, text, text, Optional.empty(), Optional.empty(), false);
  }

  private NameRelation compare(String a, String b, NameType type) {
    NameRelation relation = comparator.compare(name(a, type), name(b, type));
    assertThat(comparator.compare(name(b, type), name(a, type)))
        .as("the other way round")
        .isEqualTo(relation);
    return relation;
  }

  @ParameterizedTest
  @CsvSource({
    "Takaichi Sanae, Sanae Takaichi",
    "P.\u00a0Diddy, P. Diddy",
    "Mr Sutopo, Sutopo Purwo Nugroho",
    "Mr. Bean, Mr Bean",
    "Takaichi, Takaichi Sanae",
    "Sanae, Takaichi Sanae",
    "Ishibas, Ishiba Shigeru",
    "Schröder, Schroeder",
    "Volodymyr Zelenskyj, Wolodymyr Selenskyj",
    "Zelenskij, Selenskyj",
    "Zelensky, Zelenskyj",
    "Chruschtschow, Khrusjtsjov",
    "Khrushchev, Chrusjtjov",
    "Gorbatsjov, Gorbatschow",
    "Gorbatjov, Gorbachev",
    "Tschaikowski, Tjajkovskij",
    "Lawrow, Lavrov",
    "Schoigu, Sjojgu",
    "Bill Clinton, William Clinton",
    "J. Biden, Joe Biden",
    "John F. Kennedy, John Fitzgerald Kennedy",
    "Xi Jinping, Xi Jin-ping",
    "Kim Jong-un, Kim Jong Un",
    "Bashar al-Assad, Baschar Assad",
    "Muhammed bin Salman, Mohammed bin Salman",
    "Göran Persson, Goran Persson",
    "Bjørn Dæhlie, Björn Dählie",
    "Håkon, Haakon",
  })
  void onePerson(String a, String b) {
    assertThat(compare(a, b, NameType.PERSON)).isEqualTo(NameRelation.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "Bill Clinton, Hillary Clinton",
    "Hansen, Jensen",
    "Kari Hansen, Ola Hansen",
    "Trump, Putin",
    "Phan The Tuan, Pham Minh Chinh",
    "Anna, Anne-Lise Berg",
    "Erik Solheim, Erna Solberg",
    "Marit Bjørgen, Therese Johaug",
  })
  void twoPersons(String a, String b) {
    assertThat(compare(a, b, NameType.PERSON)).isEqualTo(NameRelation.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "Stenson, Stevensen",
    "Baer, Bear",
    "Freetwood, Fleetwood",
    "Tommy Freetwood, Tommy Fleetwood",
    "Ford Kieran, Ford Kiernan",
    "Rahm, Rham",
  })
  void slips(String a, String b) {
    assertThat(compare(a, b, NameType.PERSON)).isEqualTo(NameRelation.SPELLING);
  }

  @ParameterizedTest
  @CsvSource({
    "Norge, Norwegen",
    "København, Kopenhagen",
    "Köpenhamn, Kopenhagen",
    "Genf, Genève",
    "Moskau, Moskva",
    "Nordsee, Nordsjön",
    "Elfenbeinküste, Elfenbenskysten",
    "Burma, Myanmar",
    "Den Haag, Haag",
    "Großbritannien, Storbritannia",
    "Vereinigten Staaten, USA",
    "Ho Chi Minh-byen, Ho-Chi-Minh-Stadt",
    "Ho Chi Minh-staden, Ho Chi Minh City",
    "Hillsborough County, Bezirk Hillsborough",
    "Hillsborough, Hillsborough County",
    "Provinz Quang Ninh, Quang Ninh-provinsen",
    "Quang Ninh, Quảng Ninh",
    "Hue (Stadt), Hue",
    "Childers Street, Childers-Straße",
    "Karl Johans gate, Karl-Johans-Straße",
    "Aarhus, Århus",
    "Sankt Petersburg, S:t Petersburg",
    "Bezirk Charlotte, Charlotte County",
    "Nordseeraum, Nordsee",
    "Nordseeraum, Nordsjøregionen",
    "Mittelmeerküste, Middelhavskysten",
  })
  void onePlace(String a, String b) {
    assertThat(compare(a, b, NameType.LOCATION)).isEqualTo(NameRelation.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "Iran, Irak",
    "Sverige, Schweiz",
    "Schweden, Schweiz",
    "Schweden, Sveits",
    "Østerrike, Australia",
    "Österreich, Australien",
    "Austria, Australia",
    "Bergen, Stavanger",
    "Slovakia, Slovenien",
    "Nigeria, Niger",
    "Hillsborough County, Bezirk Manatee",
    "Nordkorea, Sør-Korea",
    "Texas, Florida",
    "Nordseeraum, Ostsee",
    "Nordseeküste, Ostseeküste",
    "Romsdal, Roma",
    "Dominica, Dominikanische Republik",
  })
  void twoPlaces(String a, String b) {
    assertThat(compare(a, b, NameType.LOCATION)).isEqualTo(NameRelation.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "FN, UNO",
    "FN, Vereinte Nationen",
    "FN, Vereinten Nationen",
    "Förenta nationerna, De forente nasjoner",
    "Røde Kors, Roten Kreuz",
    "Röda korset, Rotes Kreuz",
    "utenriksdepartementet, Außenministerium",
    "Weißen Haus, Vita huset",
    "Det hvite hus, Weißes Haus",
    "Høyesterett, Supreme Court",
    "Universität Oslo, universitetet i Oslo",
    "Oslo universitet, University of Oslo",
    "CNN, Cable News Network",
    "Boeing, Boeing Company",
    "EU-kommisjonen, Europäische Kommission",
    "Nato, NATO",
    "Svenska Akademien, Schwedische Akademie",
  })
  void oneOrganisation(String a, String b) {
    assertThat(compare(a, b, NameType.ORGANIZATION)).isEqualTo(NameRelation.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "Boeing, Airbus",
    "EU, FN",
    "Universität Oslo, Universität Bergen",
    "Universität Oslo, Oslo sykehus",
    "Aldi, Lidl",
    "CNN, BBC",
    "Tottenham, Liverpool",
  })
  void twoOrganisations(String a, String b) {
    assertThat(compare(a, b, NameType.ORGANIZATION)).isEqualTo(NameRelation.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({
    "Manchester, Manchester United",
    "Walisisches Parlament, Wales",
    "Universität Oslo, Oslo",
    "Vita huset, USA",
    "Hanoi, Vietnam",
    "Skottland, Storbritannia",
    "Kreml, Russland",
    "EU, Europäische Kommission",
    "södra Lee, Lee County",
    "Sør-California, California",
    "Balkan, Serbien",
    "Naher Osten, Israel",
    "Skandinavia, Nordeuropa",
    "Den arabiske verden, Nordafrika",
  })
  void related(String a, String b) {
    assertThat(compare(a, b, NameType.ORGANIZATION)).isEqualTo(NameRelation.RELATED);
  }

  /** A wider nationality includes a narrower one; two of the same width contradict each other. */
  @ParameterizedTest
  @CsvSource({
    "place:scandinavia, country:SE, RELATED",
    "place:nordic-countries, country:FI, RELATED",
    "place:europe, country:NO, RELATED",
    "place:asia, country:VN, RELATED",
    "place:arab-world, country:EG, RELATED",
    "place:latin-america, country:BR, RELATED",
    "place:africa, country:KE, RELATED",
    "place:kurdistan, country:TR, RELATED",
    "place:scandinavia, country:FI, DIFFERENT",
    "place:latin-america, country:US, DIFFERENT",
    "place:asia, place:africa, DIFFERENT",
    "country:SE, country:NO, DIFFERENT",
  })
  void adjectives(String some, String other, NameRelation relation) {
    assertThat(comparator.compare(adjective(some), adjective(other))).isEqualTo(relation);
    assertThat(comparator.compare(adjective(other), adjective(some))).isEqualTo(relation);
  }

  private static Name adjective(String entity) {
    Optional<String> key = Optional.of(entity);
    return new Name(new Span(0, 1), NameType.LOCATION, entity, entity, key, Optional.empty(), true);
  }
}
