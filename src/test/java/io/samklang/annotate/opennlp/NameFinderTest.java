package io.samklang.annotate.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.samklang.text.LanguageTag;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NameFinderTest {
  private static final LanguageTag LANGUAGE = new LanguageTag("nb");
  private static final String[] FORMS = "Hos UD-sjef Ås-Hansen møttes 17 fra EU .".split(" ");
  private static final String[] TAGS = "ADP NOUN PROPN VERB NUM ADP PROPN PUNCT".split(" ");

  @Test
  void scoresAreTheSumsOfAllFeatures() {
    NameChain chain = NameChain.of(ShippedModels.names(LANGUAGE));
    NameEvidence evidence = NameEvidence.of(LANGUAGE);
    String[][] features = new SentenceFeatures(evidence, FORMS, TAGS).all();

    double[][] scores = new NameFinder(chain, evidence).scores(FORMS, TAGS);

    for (int i = 0; i < FORMS.length; i++) {
      double[] expected = chain.weights().sum(List.of(features[i]));
      FeatureWeights.add(chain.weights().sum(List.of(NameChain.EVERY_WORD)), expected);
      assertThat(scores[i]).as(FORMS[i]).containsExactly(expected, within(1e-9));
    }
  }
}
