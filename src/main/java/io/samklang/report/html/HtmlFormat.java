package io.samklang.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import io.samklang.report.Report;
import io.samklang.report.ReportFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;

/**
 * The report as one page that works from disk: it loads nothing, runs only its own script, and
 * shows every text of an article as text.
 */
public final class HtmlFormat implements ReportFormat {
  private static final String PACKAGE = "io.samklang.report.html";

  private final boolean review;

  /** The page as a file. */
  public HtmlFormat() {
    this(false);
  }

  private HtmlFormat(boolean review) {
    this.review = review;
  }

  /** The page as a review serves it: it may also talk to where it came from. */
  public static HtmlFormat forReview() {
    return new HtmlFormat(true);
  }

  @Override
  public String name() {
    return "html";
  }

  @Override
  public Optional<String> fileName() {
    return Optional.of("report.html");
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    TemplateEngine templates =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlFormat.class.getClassLoader(), PACKAGE);
    Page page = new PageBuilder(report, review).page();
    templates.render(
        "page.jte",
        Map.of("page", page, "later", LaterJson.of(page, templates)),
        new WriterOutput(out));
  }
}
