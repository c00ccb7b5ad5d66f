package io.samklang.report.github;

import io.samklang.report.Report;
import io.samklang.report.Report.Finding;
import io.samklang.report.Report.Mention;
import io.samklang.report.Report.Status;
import io.samklang.report.ReportFormat;
import io.samklang.report.Suspect;
import io.samklang.text.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/**
 * The report as commands of GitHub Actions, one a line, which become annotations of the files: each
 * open finding at the passage that is most alone. What the baseline knows is a notice.
 */
public final class GithubFormat implements ReportFormat {
  @Override
  public String name() {
    return "github";
  }

  @Override
  public Optional<String> fileName() {
    return Optional.empty();
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    for (Finding finding : report.findings()) {
      if (finding.isOpen()) {
        out.write(annotation(finding, report));
      }
    }
    for (Problem problem : report.problems()) {
      out.write(
          "::warning file="
              + property(problem.path())
              + ",title=not checked::"
              + message(problem.message())
              + "\n");
    }
  }

  private static String annotation(Finding finding, Report report) {
    Mention mention = Suspect.of(finding).mention();
    String path =
        report.findArticle(mention.article()).map(Report.Article::path).orElse(mention.article());
    return "::"
        + level(finding)
        + " file="
        + property(path)
        + ",line="
        + mention.position().line()
        + ",col="
        + mention.position().column()
        + ",title="
        + property(finding.check())
        + "::"
        + message(finding.message() + " (" + finding.fingerprint() + ")")
        + "\n";
  }

  private static String level(Finding finding) {
    if (finding.status() == Status.KNOWN) {
      return "notice";
    }
    return switch (finding.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  /** Nothing of an article can end the command or begin another. */
  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
