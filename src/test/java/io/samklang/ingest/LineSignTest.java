package io.samklang.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineSignTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "![](havn.png) | IMAGE",
        "![Havna i går](https://bilder.example/havn.png) | IMAGE",
        "hafen-bei-nacht-3.JPG | IMAGE",
        "Havna i Bergen 2.jpeg | IMAGE",
        "; | MARKS",
        "* * * | MARKS",
        "https://nyheter.example/sak/1 | LINK",
        "Kommentar (0) | COMMENTS",
        "Kommentare (17) | COMMENTS",
        "12 kommentarer | COMMENTS",
        "Tilbakemeldinger (0) | COMMENTS",
        "Kilde: https://nyheter.example/sak/1 | SOURCE",
        "Quelle: dpa | SOURCE",
        "Källa | SOURCE",
        "FOTO: KARI VIK | CREDIT",
        "Foto: Kari Vik / NTB | CREDIT",
        "Bildtext | CAPTION_LABEL",
        "Bildunterschrift: Der Hafen am Morgen. | CAPTION",
        "Les også | RELATED",
        "Läs också: Hamnen stängs | ASIDE",
        "ANZEIGE | ASIDE",
        "Av Kari Vik | BYLINE",
        "Von Jan Meier und Eva Kurz | BYLINE",
        "Text: Anna Lund | BYLINE",
        "(NTB) | AGENCY",
        "© dpa-infocom | AGENCY",
        "Publisert 25.11.2025 | DATE",
        "Hjem / Havn / Skip / Fiske | MENU",
        "Hem · Kultur · Bli prenumerant | MENU",
        "Anmelden   E-Paper   Über uns | MENU",
        "Nachrichten > Ausland | MENU"
      })
  void knowsWhatStandsAroundAnArticle(String line, LineSign sign) {
    assertThat(LineSign.of(line)).isEqualTo(sign);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kari Nordmann (24) | TEXT",
        "Av de 40 er 12 hjemme igjen. | TEXT",
        "Von der Stadt bleibt wenig | TEXT",
        "Kilden sier at brannen startet i kjelleren. | TEXT",
        "Foto og film er forbudt her. | TEXT",
        "Kommentaren kom i går. | TEXT",
        "(Han lo.) | TEXT",
        "Bild: Kanzler Müller ist nach dem Streit mit den Ländern am Abend zurückgetreten. | TEXT",
        "Den 25. november åpnet broen. | TEXT",
        "Jens Vik (Ap) / Siri Lunde (H) / Ola Berg (Sp) | TEXT",
        "Norge 3 / Sverige 2 / Danmark 1 | TEXT",
        "»Wir machen weiter«, sagt der Trainer | TEXT",
        "Tog/buss/båt til Bergen | TEXT"
      })
  void takesNoSentenceForFurniture(String line, LineSign sign) {
    assertThat(LineSign.of(line)).isEqualTo(sign);
  }
}
