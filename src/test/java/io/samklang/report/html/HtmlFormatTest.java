package io.samklang.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.report.Golden;
import io.samklang.report.Report;
import io.samklang.report.SampleReport;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class HtmlFormatTest {
  private static final HtmlFormat FORMAT = new HtmlFormat();

  private static String page() {
    return Golden.written(FORMAT, SampleReport.report());
  }

  /** The page without our own style sheet and script. */
  private static String markup() {
    return page()
        .replace(Asset.read("report.css").text(), "")
        .replace(Asset.read("report.js").text(), "");
  }

  private static List<String> all(String regex, String text) {
    return Pattern.compile(regex).matcher(text).results().map(MatchResult::group).toList();
  }

  @Test
  void writesTheGoldenMarkup() {
    Golden.assertMatches(new MarkupOnly(), "report.html");
  }

  @Test
  void isTheSameUnderAllLocales() {
    Golden.assertSameUnderAllLocales(FORMAT);
  }

  @Test
  void showsHostileTextAsText() {
    assertThat(all("<script[^>]*>", page()))
        .containsExactly("<script type=\"application/json\" id=\"later\">", "<script>");
    assertThat(markup())
        .contains("&lt;script&gt;")
        .doesNotContain("<script>alert")
        .doesNotContain("<img")
        .doesNotContain("javascript:alert(3)\"");
    assertThat(all("<[^>]*\\son\\w+=", markup())).isEmpty();
  }

  @Test
  void linksOnlyWebAddresses() {
    assertThat(all("href=\"[^#][^\"]*\"", markup()))
        .containsOnly("href=\"https://example.org/fluss?a=1&amp;b=2\"");
  }

  @Test
  void loadsNothing() {
    assertThat(page())
        .doesNotContainPattern("\\ssrc=\"")
        .doesNotContain("<link")
        .doesNotContain("<iframe")
        .doesNotContain("@import")
        .doesNotContain("url(");
    assertThat(all("https?://[^\"]*", page()))
        .containsOnly("https://example.org/fluss?a=1&amp;b=2");
  }

  @Test
  void allowsItsOwnStyleAndScriptAlone() {
    assertThat(page().replace("&#39;", "'"))
        .contains("http-equiv=\"Content-Security-Policy\"")
        .contains("default-src 'none'")
        .contains("style-src " + Asset.read("report.css").hash())
        .contains("script-src " + Asset.read("report.js").hash())
        .doesNotContain("unsafe-inline")
        .contains("<style>" + Asset.read("report.css").text() + "</style>")
        .contains("<script>" + Asset.read("report.js").text() + "</script>");
    assertThat(markup()).doesNotContain(" style=\"");
  }

  @Test
  void marksTheWordsThatDiffer() {
    assertThat(markup())
        .containsPattern(
            "Mehr als <mark class=\"tint-0\">.{0,60}340 Einwohner</mark> <span class=\"common\">verließen</span>")
        .containsPattern("Över <mark class=\"tint-1\">.{0,60}430 invånare</mark> fick");
  }

  @Test
  void marksTheWordsThatPassagesHaveInCommon() {
    assertThat(markup())
        .contains("<span class=\"common\">forlate</span> hjemmene")
        .contains("<span class=\"common\">lämna</span> sina hem");
  }

  @Test
  void saysInEnglishWhatIsCounted() {
    assertThat(markup()).contains("<p class=\"gloss\"><i lang=\"sv\">invånare</i> inhabitant</p>");
  }

  @Test
  void showsWhatIsAgreedOnAndWhoDoesNotStateIt() {
    assertThat(markup())
        .contains("<summary>25 facts agree</summary>")
        .containsPattern("<th scope=\"row\"><bdi>12</bdi> <span class=\"soft\">boat</span></th>")
        .containsPattern("=</b><span lang=\"sv\" dir=\"auto\">tolv båtar</span>")
        .contains("<p class=\"left\">and 23 more</p>");
    assertThat(all("<tr><th scope=\"row\"><bdi>&lt;script.*\\n.*", markup()))
        .singleElement()
        .asString()
        .contains("aria-label=\"not stated\"");
  }

  @Test
  void aCopyStatesWhatItsOriginalDoes() {
    Report report = SampleReport.report();
    Report.Event event = report.events().get(0);
    String original = event.articles().get(0);
    Report.Article copy =
        new Report.Article(
            "copy",
            "copy.txt",
            "de",
            "Kopie",
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.of(original));
    Report copied =
        new Report(
            report.version(),
            Stream.concat(report.articles().stream(), Stream.of(copy)).toList(),
            report.problems(),
            List.of(
                new Report.Event(
                    event.id(), event.title(), List.of(original, "copy"), List.of(), List.of())),
            report.findingsOf(event));
    String page = Golden.written(FORMAT, copied);
    assertThat(page).contains(">copy.txt</span> <span class=\"soft\">a copy</span>");
    assertThat(all("(?s)<tr data-row.*?</tr>", page))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              List<String> cells = all("(?s)<td>.*?</td>", row);
              assertThat(cells).hasSize(4);
              assertThat(cells.get(3)).isEqualTo(cells.get(0)).isNotEqualTo(cells.get(2));
            });
  }

  @Test
  void namesASourceBesideItsPassage() {
    assertThat(markup())
        .contains(
            "<cite lang=\"de\" dir=\"auto\"><a href=\"https://example.org/fluss?a=1&amp;b=2\""
                + " rel=\"noreferrer noopener\">");
  }

  @Test
  void doesNotSayAgainInARowWhatItsCellsSay() {
    Report.Finding like = SampleReport.report().findings().get(0);
    String value = like.mentions().get(0).value();
    Report.Finding told =
        new Report.Finding(
            like.fingerprint(),
            like.check(),
            like.severity(),
            like.confidence(),
            like.event(),
            "Residents: " + value + " in 2 articles, 1 in 1 article",
            List.of(),
            like.status(),
            like.mentions());
    String page = Golden.written(FORMAT, SampleReport.report().withFindings(List.of(told)));
    assertThat(page)
        .contains("<span dir=\"auto\">Residents</span></a></th>")
        .contains("dir=\"auto\">Residents: ");
  }

  @Test
  void showsASentenceOnceWhereItHoldsTwoMentions() {
    assertThat(all("<blockquote.*Broen.{0,40}kostet.*", markup()))
        .hasSize(1)
        .allSatisfy(text -> assertThat(all("<mark", text)).hasSize(2));
  }

  @Test
  void tintsNoValueAsRightWhereNoneHasMoreArticles() {
    assertThat(markup()).containsPattern("<mark class=\"tint-2\">.{0,60}7 Boote");
  }

  @Test
  void keepsWhatIsBeyondTheFirstHundredAsData() {
    String page = Golden.written(FORMAT, SampleReport.large(300));
    assertThat(all("<article class=\"finding", page)).hasSize(100);
    assertThat(all("<article class=\\\\\"finding", page)).hasSize(200);
    assertThat(all("<tr data-row=\"", page)).hasSize(60);
    assertThat(page.split("id=\"later\">", 2)[1].split("</", 2)[1]).startsWith("script>");
    assertThat(page).contains("and 240 more below");
  }

  @Test
  void saysSoWhereThereIsNothing() {
    Report empty = new Report("1", List.of(), List.of(), List.of(), List.of());
    assertThat(Golden.written(FORMAT, empty)).contains("No contradictions found.");
  }

  /** The format without style and script, which would drown the difference. */
  private static final class MarkupOnly implements io.samklang.report.ReportFormat {
    @Override
    public String name() {
      return FORMAT.name();
    }

    @Override
    public java.util.Optional<String> fileName() {
      return FORMAT.fileName();
    }

    @Override
    public void write(Report report, java.io.Writer out) throws java.io.IOException {
      out.write(
          Golden.written(FORMAT, report)
              .replace(Asset.read("report.css").text(), "")
              .replace(Asset.read("report.js").text(), "")
              .replace(Asset.read("report.css").hash().replace("'", "&#39;"), "STYLE")
              .replace(Asset.read("report.js").hash().replace("'", "&#39;"), "SCRIPT"));
    }
  }
}
