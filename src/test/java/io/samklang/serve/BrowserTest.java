package io.samklang.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.report.Report;
import io.samklang.report.ReportFolder;
import io.samklang.report.SampleReport;
import io.samklang.report.html.HtmlFormat;
import io.samklang.report.json.JsonReportReader;
import io.samklang.review.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Report and review in a real browser; skipped where Chromium and its driver are not installed. */
class BrowserTest {
  private static final String VERDICT_KEYS = "cfau";

  private static Optional<Browser> started = Optional.empty();

  @TempDir Path folder = Path.of("");

  @BeforeAll
  static void start() {
    started = Browser.start();
    Assumptions.assumeTrue(
        started.isPresent(), "no Chromium with chromedriver here: install chromium-driver");
  }

  @AfterAll
  static void stop() {
    started.ifPresent(Browser::close);
  }

  private static Browser browser() {
    return started.orElseThrow();
  }

  private void open(Report report) throws Exception {
    browser().open(new ReportFolder(folder).write(new HtmlFormat(), report).toUri().toString());
  }

  /** For eyes: -Dpictures=FOLDER keeps what the browser shows. */
  private static void picture(String name) throws Exception {
    Optional<String> kept = Optional.ofNullable(System.getProperty("pictures"));
    if (kept.isPresent()) {
      Files.write(Path.of(kept.get(), name + ".png"), browser().picture());
    }
  }

  @Test
  void filtersSearchesAndClears() throws Exception {
    open(SampleReport.report());
    assertThat(browser().visible(".finding")).isEqualTo(4);
    browser().click("[data-key=error]");
    assertThat(browser().visible(".finding")).isEqualTo(1);
    assertThat(browser().texts("#shown")).containsExactly("1 of 4");
    browser().press(org.openqa.selenium.Keys.ESCAPE);
    browser().press("/");
    browser().press("brücke stangd");
    assertThat(browser().visible(".finding")).isEqualTo(1);
    browser().press(org.openqa.selenium.Keys.ESCAPE);
    browser().click("[data-key=settled]");
    assertThat(browser().visible(".finding")).isEqualTo(1);
    picture("filtered");
  }

  @Test
  void executesNothingOfAnArticle() throws Exception {
    open(SampleReport.report());
    assertThat(browser().ask("document.querySelectorAll('script').length")).isEqualTo("2");
    assertThat(browser().ask("document.querySelectorAll('img').length")).isEqualTo("0");
    assertThat(browser().ask("[...document.links].every(a => /^(https?|file):/.test(a.href))"))
        .isEqualTo("true");
    assertThat(browser().ask("document.body.textContent.includes(\"<script>alert('x')\")"))
        .isEqualTo("true");
  }

  @Test
  void thousandsOfFindingsOpenAndFilterWithinASecond() throws Exception {
    open(SampleReport.large(5000));
    browser().until("document.getElementById('shown').textContent === '5000 of 5000'");
    String opened = "Math.round(performance.getEntriesByType('navigation')[0].domInteractive)";
    int open = Integer.parseInt(browser().ask(opened));
    int filter = Integer.parseInt(browser().ask(timeOf("[data-key=error]")));
    String search =
        "(() => { const q = document.getElementById('query'); const t = performance.now();"
            + " q.value = 'invanare'; q.dispatchEvent(new Event('input'));"
            + " document.body.offsetHeight; return Math.round(performance.now() - t); })()";
    int searched = Integer.parseInt(browser().ask(search));
    System.getLogger("browser")
        .log(
            System.Logger.Level.INFO,
            "opened in {0} ms, filtered {1}, searched {2}",
            open,
            filter,
            searched);
    // Less than a second each on an idle machine (-Dbrowser.patience=1000); a busy one is no
    // measure.
    assertThat(List.of(open, filter, searched)).allMatch(time -> time < patience());
    assertThat(browser().ask("document.querySelectorAll('.finding').length")).isEqualTo("100");
    browser().ask("document.querySelector('.more').scrollIntoView() || true");
    browser().until("document.querySelectorAll('.finding').length > 100");
  }

  private static String timeOf(String filter) {
    return "(() => { const t = performance.now(); document.querySelector('"
        + filter
        + "').click(); document.body.offsetHeight; return Math.round(performance.now() - t); })()";
  }

  private static int patience() {
    return Integer.getInteger("browser.patience", 60_000);
  }

  @Test
  void triagesByKeyboardAndFindsItAgain() throws Exception {
    Desk desk = ReviewServerTest.desk(folder, SampleReport.report());
    try (ReviewServer server = ReviewServer.start(desk, "Kari", 0)) {
      browser().open(server.address().toString());
      browser().until("document.querySelector('.verdicts')");
      browser().press("j");
      browser().press("f");
      browser().until("document.getElementById('decide').open");
      picture("deciding");
      browser().enter("counts another day");
      browser().until("document.querySelector('.finding.settled')");
      picture("decided");
      assertThat(desk.decisions().read())
          .hasEntrySatisfying(
              ReviewServerTest.RESIDENTS,
              made -> assertThat(made.verdict()).isEqualTo(Verdict.FALSE_ALARM));
      assertThat(browser().ask("document.activeElement.dataset.number")).isEqualTo("2");
      browser().press("z");
      browser().until("!document.querySelector('.finding.settled')");
      assertThat(desk.decisions().read()).isEmpty();
      browser().press("a");
      browser().until("document.getElementById('decide').open");
      browser().enter("stays");
      browser().until("document.querySelector('.finding.settled')");
    }
    try (ReviewServer again = ReviewServer.start(desk, "Kari", 0)) {
      browser().open(again.address().toString());
      browser().until("document.querySelector('.finding.settled .status')");
      assertThat(browser().texts(".finding.settled .status"))
          .containsExactly("accepted by Kari: stays");
    }
  }

  /** As an editor would: the whole report of the examples, with a reload and a restart between. */
  @Test
  void leadsFromTheReportOfTheExamplesToAnEmptyListByKeyboard() throws Exception {
    Report examples = new JsonReportReader().read(Path.of("reports", "example", "report.json"));
    Desk desk = ReviewServerTest.desk(folder, examples);
    int all = examples.findings().size();
    int half = all / 2;
    try (ReviewServer server = ReviewServer.start(desk, "Kari", 0)) {
      browser().open(server.address().toString());
      decide(all, half + 3);
      browser().open(server.address().toString());
      decide(half + 3, half);
    }
    try (ReviewServer again = ReviewServer.start(desk, "Kari", 0)) {
      browser().open(again.address().toString());
      decide(half, 0);
      assertThat(browser().texts(".nothing")).containsExactly("Nothing is left to decide.");
      picture("empty");
      browser().press("z");
      untilLeft(1);
      assertThat(browser().visible(".finding")).isEqualTo(1);
    }
    assertThat(desk.decisions().read()).hasSize(all - 1);
  }

  /** Decides what is left from {@code from} findings down to {@code to}, without the mouse. */
  private static void decide(int from, int to) {
    browser().until("document.querySelector('.verdicts')");
    untilLeft(from);
    browser().press("t");
    for (int left = from; left > to; left--) {
      browser().press(VERDICT_KEYS.substring(left % 4, left % 4 + 1));
      browser().until("document.getElementById('decide').open");
      browser().enter("reason " + left);
      untilLeft(left - 1);
    }
  }

  private static void untilLeft(int findings) {
    browser()
        .until(
            "document.querySelector('[data-key=undecided] b').textContent === '" + findings + "'");
  }

  /** Three columns abreast and findings that are not cut: more than one to a page. */
  @Test
  void printsTwoFindingsToAPageAndOpensWhatIsToBeRead() throws Exception {
    Report examples = new JsonReportReader().read(Path.of("reports", "example", "report.json"));
    open(examples);
    browser().until("document.getElementById('shown').textContent.includes(' of ')");
    assertThat(browser().printedPages()).isBetween(2L, (long) examples.findings().size() - 4);
    browser().until("document.querySelectorAll('.articles-of:not([open])').length === 0");
  }

  @Test
  void twoWindowsKeepEachOthersDecisions() throws Exception {
    Desk desk = ReviewServerTest.desk(folder, SampleReport.report());
    try (ReviewServer server = ReviewServer.start(desk, "Kari", 0)) {
      browser().open(server.address().toString());
      browser().until("document.querySelector('.verdicts')");
      String first = browser().newWindow();
      browser().open(server.address().toString());
      browser().until("document.querySelector('.verdicts')");
      decideFirst("one");
      browser().switchTo(first);
      browser().until("document.querySelector('.finding.settled')");
      browser().press("j");
      browser().press("j");
      browser().press("u");
      browser().until("document.getElementById('decide').open");
      browser().enter("two");
      browser().until("document.querySelectorAll('.finding.settled').length === 2");
      assertThat(desk.decisions().read()).hasSize(2);
    }
  }

  private static void decideFirst(String why) {
    browser().press("j");
    browser().press("f");
    browser().until("document.getElementById('decide').open");
    browser().enter(why);
    browser().until("document.querySelector('.finding.settled')");
  }
}
