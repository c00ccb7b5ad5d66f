package io.samklang.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.annotate.Sentence;
import io.samklang.event.AnalysedArticle;
import io.samklang.event.Profile;
import io.samklang.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FrameTest {
  private final Frame frame = new Frame(Profiles.LEXICON);

  private static Frame.Place place(Profile profile, String mention) {
    AnalysedArticle article = profile.article();
    Sentence sentence = article.sentences().get(0);
    int start = article.article().text().indexOf(mention);
    assertThat(start).isNotNegative();
    return new Frame.Place(article, sentence, new Span(start, start + mention.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "'Ifølge Veritas har han rett.', Veritas, 'Laut Nordpol hat er recht.', Nordpol, true, true",
    "'Ifølge Veritas kom han.', Veritas, 'Mit Nordpol war er reich.', Nordpol, false, false",
    "'Veritas sa nei.', Veritas, 'Nordpol lehnte ab.', Nordpol, true, false",
    "'Han bor i Bergen.', Bergen, 'Er wohnt in Stavanger.', Stavanger, true, true",
    "'Trener Vik vant.', Vik, 'Trainer Lund gewann.', Lund, true, true"
  })
  void comparesTheWordsBesideTwoMentions(
      String nb, String p, String de, String q, boolean before, boolean after) {
    var profiles = Profiles.of(Profiles.Text.nb(nb), Profiles.Text.de(de));
    Frame.Place x = place(profiles.get(0), p);
    Frame.Place y = place(profiles.get(1), q);
    assertThat(frame.agreesBefore(x, y)).isEqualTo(before);
    assertThat(frame.agreesAfter(x, y)).isEqualTo(after);
  }
}
