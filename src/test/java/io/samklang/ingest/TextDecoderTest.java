package io.samklang.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String NEWS = "Sjø, Straße, skärgård – «én» til 12 €\r\nneste linje\n";

  private static Content decode(String text, String charset) {
    return TextDecoder.decode(text.getBytes(Charset.forName(charset)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void readsEveryEncodingWithoutAMark(String charset) {
    assertThat(decode(NEWS, charset)).isEqualTo(new Content.Text(NEWS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void takesTheMarkAway(String charset) {
    assertThat(decode("\uFEFF" + NEWS, charset)).isEqualTo(new Content.Text(NEWS));
  }

  @Test
  void reads8BitTextWithOneByteThatIsNotUtf8() {
    byte[] latin = "Malmö och Göteborg".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(TextDecoder.decode(latin)).isEqualTo(new Content.Text("Malmö och Göteborg"));
  }

  @Test
  void refusesWhatIsNoText() {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    byte[] image = "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\1".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(TextDecoder.decode(noise)).isInstanceOf(Content.Refused.class);
    assertThat(TextDecoder.decode(image)).isInstanceOf(Content.Refused.class);
    assertThat(TextDecoder.decode(new byte[] {0, 0, 0})).isInstanceOf(Content.Refused.class);
  }

  @Test
  void readsNothingFromNothing() {
    assertThat(TextDecoder.decode(new byte[0])).isEqualTo(new Content.Text(""));
  }
}
