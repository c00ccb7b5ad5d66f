package io.samklang.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import io.samklang.report.Report;
import io.samklang.report.ReportFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * The report as one page that works from disk: it loads nothing, runs only its own script, and
 * shows every text of an article as text.
 */
public final class HtmlFormat implements ReportFormat {
  private static final String PACKAGE = "io.samklang.report.html";

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
    templates.render("page.jte", new PageBuilder(report).page(), new WriterOutput(out));
  }
}
