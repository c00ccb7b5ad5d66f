package io.samklang.quantity.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.annotate.Tag;
import io.samklang.annotate.Token;
import io.samklang.quantity.Counted;
import io.samklang.text.LanguageTag;
import io.samklang.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedReaderTest {
  private static final GrammarQuantityReader READER = new GrammarQuantityReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nb | 18 japanske kommuner | japanske kommuner | kommuner",
        "nb | fra 18 japanske, og | japanske | japanske",
        "nb | 12 provinser og byer | provinser og byer | provinser",
        "nb | antallet skadde steg til 12 | skadde | skadde",
        "nb | hundrevis av bedrifter | bedrifter | bedrifter",
        "nb | 18 av landene | landene | landene",
        "nb | 30 prosent av velgerne | velgerne | velgerne",
        "nb | vant sin 47. Ryder Cup-kamp | Cup-kamp | Cup-kamp",
        "nb | 19 av sine 29 kamper | kamper | kamper",
        "nb | en firepoengs ledelse | poeng | poeng",
        "de | vier seiner letzten fünf Spiele | Spiele | Spiele",
        "de | das 47. Ryder Cup-Spiel | Cup-Spiel | Cup-Spiel",
        "de | 18 japanische Gemeinden | japanische Gemeinden | Gemeinden",
        "de | 30-köpfige Delegation | Delegation | Delegation",
        "de | die Zahl der Toten stieg auf 12 | Toten | Toten",
        "de | Zahl der Toten: 12 | Toten | Toten",
        "de | 12 Provinzen und Städte | Provinzen und Städte | Provinzen",
        "de | Hunderte von Menschen | Menschen | Menschen",
        "de | drei der Männer | Männer | Männer",
        "de | 20 Prozent der Bevölkerung | Bevölkerung | Bevölkerung",
        "de | drei Tonnen Kokain | Kokain | Kokain",
        "sv | 18 japanska kommuner | japanska kommuner | kommuner",
        "sv | 12 provinser och städer | provinser och städer | provinser",
        "sv | antalet skadade steg till 12 | skadade | skadade",
        "sv | hundratals företag | företag | företag",
        "sv | 30 procent av väljarna | väljarna | väljarna"
      })
  void findsTheNounByForm(String tag, String text, String phrase, String head) {
    Counted counted = read(text, List.of(), tag).orElseThrow();
    assertThat(counted.span().of(text)).isEqualTo(phrase);
    assertThat(counted.head()).isEqualTo(head);
  }

  @Test
  void takesTheNamesOfAComplement() {
    String text = "nesten 50 kommuner fra Japan og Vietnam";
    Counted counted = read(text, List.of(), "nb").orElseThrow();
    assertThat(counted.modifiers()).containsExactly("Japan", "Vietnam");
    assertThat(counted.span().of(text)).isEqualTo("kommuner");
  }

  @Test
  void goesByTagsWhereTheyAreGiven() {
    String text = "tre saknade paragliders landade";
    Counted counted =
        read(text, tag(text, Tag.NUM, Tag.ADJ, Tag.NOUN, Tag.VERB), "sv").orElseThrow();
    assertThat(counted.head()).isEqualTo("paragliders");
    assertThat(counted.modifiers()).containsExactly("saknade");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | 64 Kilometer von der Grenze",
        "de | der 56-Jährige spielt",
        "de | 100%ig sicher",
        "de | 27 Grad von den Küsten",
        "de | ein Jahrzehnt von einem Kanzler",
        "de | 75 Prozent keine Fremdsprache",
        "de | Zehntausende aus ihren Häusern",
        "nb | 65 km fra grensen"
      })
  void takesNothingThatIsNotCounted(String tag, String text) {
    assertThat(read(text, List.of(), tag)).isEmpty();
  }

  @Test
  void takesAComparativeBeforeANoun() {
    String text = "tre tidigare matcher";
    Counted counted = read(text, tag(text, Tag.NUM, Tag.ADV, Tag.NOUN), "sv").orElseThrow();
    assertThat(counted.head()).isEqualTo("matcher");
  }

  @Test
  void takesNoVerbForANoun() {
    String text = "han fikk 12 og spiste 3 raskt";
    List<Token> tokens =
        tag(text, Tag.PRON, Tag.VERB, Tag.NUM, Tag.CCONJ, Tag.VERB, Tag.NUM, Tag.ADV);
    assertThat(read(text, tokens, "nb")).isEmpty();
  }

  private Optional<Counted> read(String text, List<Token> tokens, String tag) {
    return READER.read(text, tokens, new LanguageTag(tag), Optional.empty()).get(0).counted();
  }

  private static List<Token> tag(String text, Tag... tags) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (Tag tag : tags) {
      int space = text.indexOf(' ', start);
      int end = space < 0 ? text.length() : space;
      tokens.add(new Token(new Span(start, end), text.substring(start, end), tag));
      start = end + 1;
    }
    return tokens;
  }
}
