package io.samklang.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.text.Block;
import io.samklang.text.Block.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages in the resources, one line each with what it is before it: {@code T} title, {@code B} body,
 * {@code C} caption, {@code F} furniture. A credit at the end of a caption stands on a line of its
 * own that begins with {@code +}.
 */
class LayoutTest {
  private record Expected(String text, List<String> blocks) {}

  private static Expected page(String name) {
    StringBuilder text = new StringBuilder();
    List<String> blocks = new ArrayList<>();
    for (String row : resource(name).split("\n", -1)) {
      if (row.isBlank()) {
        text.append('\n');
        continue;
      }
      boolean sameLine = row.startsWith("+");
      String line = row.substring(sameLine ? 1 : 0);
      if (sameLine) {
        text.setCharAt(text.length() - 1, ' ');
      }
      text.append(line.substring(2)).append('\n');
      blocks.add(line);
    }
    return new Expected(text.toString(), blocks);
  }

  private static String resource(String name) {
    try (InputStream stream = LayoutTest.class.getResourceAsStream(name)) {
      assertThat(stream).as(name).isNotNull();
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> blocks(String text) {
    return Layout.of(PlainLines.of(text)).blocks().stream()
        .map(block -> letter(block.kind()) + " " + block.span().of(text))
        .toList();
  }

  private static String letter(Kind kind) {
    return kind.name().substring(0, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"portal-nb.page", "portal-de.page", "portal-sv.page", "plain-nb.page"})
  void tellsArticleAndPageApart(String name) {
    Expected page = page(name);
    assertThat(blocks(page.text())).containsExactlyElementsOf(page.blocks());
  }

  @ParameterizedTest
  @ValueSource(strings = {"portal-nb.page", "portal-de.page", "portal-sv.page", "plain-nb.page"})
  void doesNotDependOnBlankLinesAndLineEnds(String name) {
    Expected page = page(name);
    String dense = page.text().replaceAll("\n+", "\n");
    for (String end : List.of("\n", "\n\n", "\r\n", "\r", "\r\n \t\r\n")) {
      assertThat(blocks(dense.replace("\n", end)))
          .as("line end %s", end.codePoints().boxed().toList())
          .containsExactlyElementsOf(page.blocks());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "portal-nb.page, 2025-10-14, https://fjordposten.example/havn/4711",
    "portal-de.page, 2025-10-14, dpa",
    "portal-sv.page, 2025-10-14, https://skargard.example/hamn"
  })
  void readsDateAndSource(String name, LocalDate published, String source) {
    var metadata = Layout.of(PlainLines.of(page(name).text())).metadata();
    assertThat(metadata.published()).contains(published);
    assertThat(metadata.source()).contains(source);
  }

  @Test
  void keepsBlocksInOrderAndApart() {
    List<Block> blocks = Layout.of(PlainLines.of(page("portal-nb.page").text())).blocks();
    for (int i = 1; i < blocks.size(); i++) {
      assertThat(blocks.get(i).span().start())
          .isGreaterThanOrEqualTo(blocks.get(i - 1).span().end());
    }
  }

  @Test
  void keepsWhatFollowsASourceInTheMidst() {
    String text =
        """
        Folketallet øker
        Kommunen vokste med 1200 personer i fjor.
        Kilde: SSB
        Ordføreren er glad for at det blir flere barn i skolene.
        Han sier at kommunen må bygge to nye barnehager.
        Den første skal stå ferdig til høsten.""";
    assertThat(blocks(text))
        .filteredOn(block -> block.startsWith("F"))
        .containsExactly("F Kilde: SSB");
  }

  @Test
  void takesATitleWithADateForATitle() {
    String text =
        """
        Terroren 22. juli 2011
        77 mennesker ble drept den dagen.
        Det skjedde på to steder.""";
    Layout layout = Layout.of(PlainLines.of(text));
    assertThat(layout.metadata().title()).contains("Terroren 22. juli 2011");
    assertThat(layout.metadata().published()).isEmpty();
  }

  /** The same headline below what different portals have above theirs. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "FJORDPOSTEN\n\nLogg inn   Bli abonnent   eAvis\n\nNyheter > Utenriks",
        "Fjordposten\nMeny   Norge   Verden   Kultur\nUtenriks",
        "fjordposten.example – for deg ved havet\nHjem / Havn / Skip",
        "Fjordposten – nyheter fra fjord og fjell",
        "FJORDPOSTEN.example\nHavn | Skip | Fiske | Logg inn"
      })
  void findsTheTitleBelowMenus(String above) {
    String text =
        """
        %s

        Fiskehallen i Sandvik brant ned til grunnen

        Fjordposten 14/10/2025

        Den 94 år gamle fiskehallen er totalskadd. Ingen mennesker ble skadet, men fire båter gikk tapt i havna, og taket falt ned.
        """
            .formatted(above);
    Layout layout = Layout.of(PlainLines.of(text));
    assertThat(layout.metadata().title()).contains("Fiskehallen i Sandvik brant ned til grunnen");
    assertThat(blocks(text)).filteredOn(block -> block.startsWith("B")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fjordposten: ny eier tar over", "Fjordposten får ny eier"})
  void keepsATitleThatBeginsWithTheOutlet(String title) {
    String text =
        """
        %s
        Det skjer etter et halvt år med forhandlinger
        Fjordposten 14/10/2025
        Avisen er solgt for 30 millioner kroner. Den nye eieren lover at alle ansatte får bli, og at avisen fortsatt skal komme ut seks dager i uken.
        """
            .formatted(title);
    assertThat(Layout.of(PlainLines.of(text)).metadata().title()).contains(title);
  }

  @Test
  void keepsAListAtTheEndOfAnArticle() {
    String text =
        """
        Fire lag er videre
        Dette er lagene som skal spille semifinale på lørdag.
        Brann 12 poeng
        Viking 10 poeng""";
    assertThat(blocks(text)).noneMatch(block -> block.startsWith("F"));
  }

  @Test
  void readsAWrappedFileByParagraphs() {
    String text =
        """
        Broen er åpen

        Den nye broen over sundet ble åpnet tirsdag av samferdselsministeren, som
        kalte den en gave til hele regionen. Den er 1200 meter lang og
        kostet 3,4 milliarder kroner.

        Ordføreren sa at innbyggerne hadde ventet i
        førti år.""";
    assertThat(blocks(text)).hasSize(3).element(2).asString().endsWith("førti år.");
    assertThat(blocks(text).get(1)).startsWith("B Den nye").endsWith("kroner.");
  }

  @Test
  void hasNothingInNothing() {
    assertThat(Layout.of(List.of()).blocks()).isEmpty();
    String kinds =
        Layout.of(PlainLines.of("; \n ***\n")).blocks().stream()
            .map(block -> letter(block.kind()))
            .collect(Collectors.joining());
    assertThat(kinds).isEqualTo("FF");
  }
}
