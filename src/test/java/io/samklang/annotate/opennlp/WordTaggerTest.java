package io.samklang.annotate.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.LanguageTag;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WordTaggerTest {
  private static final List<String> SENTENCES =
      List.of(
          "",
          "Ja",
          "Am Montag beschloss der Stadtrat von Lübeck , 18 neue Busse zu kaufen .",
          "Die 17-jährige Schülerin Anna-Lena Weiß gewann in 2:31,4 Minuten .",
          "Regjeringen foreslår å bevilge 4,6 milliarder kroner til jernbanen på Vestlandet .",
          "– Vi håper på 1. plass , sier treneren til NTB .",
          "Polisen i Malmö grep på lördagen två män , 23 och 31 år gamla , misstänkta för rån .",
          "I år har 12 500 besökt museet , jämfört med fjolårets 9 800 .");

  static Stream<LanguageTag> languages() {
    return LanguageTag.supported().stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void tagsAsOpenNlpDoes(LanguageTag language) {
    POSModel model = ShippedModels.tags(language);
    POSTaggerME expected = new POSTaggerME(model);
    WordTagger tagger = WordTagger.of(model);
    for (String sentence : SENTENCES) {
      String[] forms = sentence.isEmpty() ? new String[0] : sentence.split(" ");
      assertThat(tagger.tag(forms)).as(sentence).isEqualTo(expected.tag(forms));
    }
  }
}
