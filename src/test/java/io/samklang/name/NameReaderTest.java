package io.samklang.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.LanguageTag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTest {
  private static final LanguageTag NB = LanguageTag.NB;
  private static final LanguageTag DE = LanguageTag.DE;
  private static final LanguageTag SV = LanguageTag.SV;

  @Test
  void findsCountriesAndAdjectivesThatTheFinderMissed() {
    assertThat(Texts.names(Texts.article(NB, "Den japanske siden møtte vietnamesere i Norge.")))
        .containsExactly("japanske=country:JP~", "vietnamesere=country:VN~", "Norge=country:NO");
    assertThat(Texts.names(Texts.article(DE, "Die japanische Seite traf Vietnamesen in Norwegen.")))
        .containsExactly(
            "japanische=country:JP~", "Vietnamesen=country:VN~", "Norwegen=country:NO");
    assertThat(Texts.names(Texts.article(SV, "Den japanska sidan mötte vietnameser i Norge.")))
        .containsExactly("japanska=country:JP~", "vietnameser=country:VN~", "Norge=country:NO");
  }

  @Test
  void aWordMadeOfACityIsThatCity() {
    assertThat(Texts.names(Texts.article(DE, "Die Pariser und Londoner Börsen schlossen.")))
        .containsExactly("Pariser=place:paris~", "Londoner=place:london~");
    assertThat(Texts.names(Texts.article(DE, "Wiener trafen Moskauer und Münchner.")))
        .containsExactly(
            "Wiener=place:vienna~", "Moskauer=place:moscow~", "Münchner=place:munich~");
    assertThat(Texts.names(Texts.article(DE, "Er sah die [O Pariser] Modewoche in New York.")))
        .containsExactly("Pariser=place:paris~", "New York=place:new-york");
    assertThat(Texts.names(Texts.article(NB, "En osloenser og to pariseres Oslo-tur.")))
        .containsExactly("osloenser=place:oslo~", "pariseres=place:paris~", "Oslo=place:oslo");
    assertThat(Texts.names(Texts.article(SV, "Tre stockholmare i en Stockholms-förort.")))
        .containsExactly("stockholmare=place:stockholm~", "Stockholm=place:stockholm");
  }

  @Test
  void aPlaceOfSeveralWordsIsNoPerson() {
    assertThat(Texts.names(Texts.article(DE, "Im Vereinigten Königreich, im [P Nahen Osten].")))
        .containsExactly("Vereinigten Königreich=country:GB", "Nahen Osten=place:middle-east");
  }

  @Test
  void aClosedCompoundNamesThePlaceThatItBeginsWith() {
    assertThat(Texts.names(Texts.article(SV, "Hon bor i Stockholmsregionen.")))
        .containsExactly("Stockholm=place:stockholm");
    assertThat(Texts.names(Texts.article(NB, "Hun bor i [O Osloregionen] nå.")))
        .containsExactly("Oslo=place:oslo");
  }

  @Test
  void aShortWordAfterAHyphenIsOfAPersonsName() {
    assertThat(Texts.names(Texts.article(NB, "Her talte [P Kim Jong-un] og [P Ban Ki-moon].")))
        .containsExactly("Kim Jong-un", "Ban Ki-moon");
  }

  @Test
  void anArabicNameIsOne() {
    assertThat(Texts.names(Texts.article(DE, "Da kam [P Mohammed] bin [P Salman].")))
        .containsExactly("Mohammed bin Salman");
  }

  @Test
  void aColonPartsTheGenitiveOfAnAbbreviation() {
    assertThat(Texts.names(Texts.article(SV, "TV4:s reporter frågade USA:s guvernör.")))
        .containsExactly("TV4", "USA=country:US");
  }

  @Test
  void aClubIsNotItsCity() {
    assertThat(Texts.names(Texts.article(SV, "Laget slog IFK Göteborg i går.")))
        .containsExactly("IFK Göteborg");
  }

  @Test
  void inCapitalsOnlyWhatIsKnownIsAName() {
    assertThat(
            Texts.names(
                Texts.article(
                    NB,
                    "[P STATSMINISTER VALMO MØTTE BRANTES] I PARIS\nDer var [P Hanna Valmo] i går.")))
        .containsExactly("VALMO>Hanna Valmo/prime-minister", "PARIS=place:paris", "Hanna Valmo");
  }

  @Test
  void aCityOfTwoWordsIsNoPerson() {
    assertThat(Texts.names(Texts.article(NB, "Det skjedde i [P Las Vegas].")))
        .containsExactly("Las Vegas=place:las-vegas");
  }

  @Test
  void splitsCompounds() {
    assertThat(Texts.names(Texts.article(NB, "Han møtte [P Gunma-guvernøren] i går.")))
        .containsExactly("Gunma");
    assertThat(Texts.names(Texts.article(SV, "I [L Bac Ninh-provinsen] regnar det.")))
        .containsExactly("Bac Ninh");
    assertThat(Texts.names(Texts.article(DE, "Der US-Präsident und das Vietnam-Japan-Forum.")))
        .containsExactly("US=country:US", "Vietnam=country:VN", "Japan=country:JP");
    assertThat(Texts.names(Texts.article(SV, "Den japansk-vietnamesiska alliansen.")))
        .containsExactly("japansk=country:JP~", "vietnamesiska=country:VN~");
  }

  @Test
  void linksShortFormsToTheFullestForm() {
    assertThat(
            Texts.names(
                Texts.article(
                    NB,
                    "Han så [P Takaichi Sanae] der.\nSå kom [P Takaichis] følge og [P Takaichi].")))
        .containsExactly("Takaichi Sanae", "Takaichi>Takaichi Sanae", "Takaichi>Takaichi Sanae");
  }

  @Test
  void aSurnameOfTwoIsTheOneNamedLast() {
    assertThat(
            Texts.names(
                Texts.article(
                    NB,
                    "Så kom [P Bill Clinton].\nDa sa [P Clinton] det.\n"
                        + "Så kom [P Hillary Clinton].\nDa sa [P Clinton] det.")))
        .containsExactly(
            "Bill Clinton", "Clinton>Bill Clinton", "Hillary Clinton", "Clinton>Hillary Clinton");
  }

  @Test
  void attachesRoles() {
    assertThat(Texts.names(Texts.article(NB, "I går talte statsminister [P Pham Minh Chinh].")))
        .containsExactly("Pham Minh Chinh/prime-minister");
    assertThat(Texts.names(Texts.article(SV, "Då kom [P Ito Naoki], Japans ambassadör i Vietnam.")))
        .containsExactly("Ito Naoki/ambassador", "Japan=country:JP", "Vietnam=country:VN");
    assertThat(
            Texts.names(Texts.article(SV, "Japans ambassadör i Vietnam, [P Ito Naoki], talade.")))
        .containsExactly("Japan=country:JP", "Vietnam=country:VN", "Ito Naoki/ambassador");
    assertThat(Texts.names(Texts.article(DE, "Die Außenministerin [P Annalena Baerbock] sprach.")))
        .containsExactly("Annalena Baerbock/foreign-minister");
    assertThat(Texts.names(Texts.article(SV, "Vice ordförande [P Phan The Tuan] deltog.")))
        .containsExactly("Phan The Tuan/deputy-chair");
  }

  /** Who a person is, before and after the name, as a compound and with an ending. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nb | Utenriksminister [P Anna Holm] kom. | foreign-minister",
        "de | Außenministerin [P Anna Holm] kam. | foreign-minister",
        "sv | Utrikesminister [P Anna Holm] kom. | foreign-minister",
        "nb | Gunma-guvernøren [P Anna Holm] kom. | governor",
        "de | Der Gouverneur [P Anna Holm] kam. | governor",
        "sv | Guvernören [P Anna Holm] kom. | governor",
        "nb | Så kom [P Anna Holm], styreleder i laget. | chair",
        "de | Da kam [P Anna Holm], Vorsitzende des Vereins. | chair",
        "sv | Då kom [P Anna Holm], ordförande i laget. | chair",
        "nb | Tidligere statsminister [P Anna Holm] kom. | former-prime-minister",
        "nb | Ekspresident [P Anna Holm] kom. | former-president",
        "nb | Visejustisminister [P Anna Holm] kom. | deputy-justice-minister",
        "de | Der stellvertretende Justizminister [P Anna Holm] kam. | deputy-justice-minister",
        "de | Ex-Kanzlerin [P Anna Holm] kam. | former-chancellor",
        "de | Vizepräsidentin [P Anna Holm] kam. | vice-president",
        "de | Der frühere Außenminister [P Anna Holm] kam. | former-foreign-minister",
        "de | Da kam [P Anna Holm], ehemalige Außenministerin. | former-foreign-minister",
        "sv | Före detta utrikesminister [P Anna Holm] kom. | former-foreign-minister",
        "sv | Förra statsministern [P Anna Holm] kom. | former-prime-minister",
        "sv | Vice guvernör [P Anna Holm] kom. | vice-governor",
        "sv | Biträdande justitieministern [P Anna Holm] kom. | deputy-justice-minister",
        "nb | Presidentens ord om [P Anna Holm] var harde. | ",
      })
  void attachesRolesInThreeLanguages(LanguageTag language, String marked, @Nullable String role) {
    assertThat(new NameReader().read(Texts.article(language, marked)).get(0))
        .filteredOn(name -> name.text().equals("Anna Holm"))
        .allSatisfy(name -> assertThat(name.role()).isEqualTo(Optional.ofNullable(role)))
        .hasSize(1);
  }

  @Test
  void takesTitlesOutOfPersons() {
    assertThat(Texts.names(Texts.article(DE, "Da kam [P Premierminister Takaichi] an.")))
        .containsExactly("Takaichi/prime-minister");
    assertThat(Texts.names(Texts.article(NB, "Så kom [P Japans Ishiba Shigeru] dit.")))
        .containsExactly("Japan=country:JP", "Ishiba Shigeru");
  }

  @Test
  void completesAPersonThatTheFinderCut() {
    assertThat(Texts.names(Texts.article(NB, "Det sa [P Pham Minh] Chinh i dag.")))
        .containsExactly("Pham Minh Chinh");
  }

  @Test
  void readsInstitutionsAndAbbreviations() {
    assertThat(Texts.names(Texts.article(NB, "Både FN og utenriksdepartementet tidde.")))
        .containsExactly("FN=org:un", "utenriksdepartementet=org:foreign-ministry");
    assertThat(Texts.names(Texts.article(DE, "In den Vereinten Nationen und im Weißen Haus.")))
        .containsExactly("Vereinten Nationen=org:un", "Weißen Haus=org:white-house");
    assertThat(Texts.names(Texts.article(SV, "Både FN:s råd och Röda korset kom.")))
        .containsExactly("FN=org:un", "Röda korset=org:red-cross");
  }

  @Test
  void decidesByTheScene() {
    assertThat(Texts.names(Texts.article(NB, "Orkanen traff Florida.\nSå kom den til Georgia.")))
        .containsExactly("Florida=place:florida", "Georgia=place:georgia-us");
    assertThat(Texts.names(Texts.article(NB, "Det var krig i Georgia.")))
        .containsExactly("Georgia=country:GE");
  }

  @Test
  void readsNoWordsAsNames() {
    assertThat(Texts.names(Texts.article(DE, "Die Zusammenarbeit der Ortschaften war gut.")))
        .isEmpty();
    assertThat(Texts.names(Texts.article(NB, "Lokalitetene er store. «Det er bra», sa hun.")))
        .isEmpty();
  }
}
