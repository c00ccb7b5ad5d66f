package io.samklang.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.event.EventTitle.Headline;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which of the titles of its articles an event is called by. */
class EventTitleTest {
  private static final Headline MENU =
      Headline.of("Nyheter | Sport | Kultur | Logg inn", Stream.of("Toget kjørte til Oslo."));

  private static String best(Headline... headlines) {
    return EventTitle.best(List.of(headlines)).title();
  }

  @Test
  void aMenuStandsInNoArticle() {
    Headline train =
        Headline.of("Første tog til Oslo", Stream.of("Første tog til Oslo", "Det gikk et tog."));
    assertThat(best(MENU, train)).isEqualTo("Første tog til Oslo");
  }

  @Test
  void whatTheOtherArticlesSaySpeaksForATitle() {
    Headline quotation =
        Headline.of("«Vi gråter alle»", Stream.of("«Vi gråter alle», sier kaptein Hedlund."));
    Headline ship =
        Headline.of("Kapitän Hedlund gerettet", Stream.of("Das Schiff lief auf Grund."));
    assertThat(best(quotation, ship)).isEqualTo("Kapitän Hedlund gerettet");
  }

  @Test
  void aTitleThatIsRepeatedInItsArticleIsNotItsOwnWitness() {
    Headline repeated = Headline.of("Fjellposten", Stream.of("Fjellposten", "Det regnet."));
    Headline told = Headline.of("Regnvær", Stream.of("Det kom mye regnvær."));
    assertThat(best(repeated, told)).isEqualTo("Regnvær");
  }

  @Test
  void ofTitlesThatAreUsedAlikeTheFirstIsTaken() {
    Headline other = Headline.of("Mer", Stream.of());
    assertThat(best(other, Headline.of("Hit", Stream.of()))).isEqualTo("Mer");
  }
}
