package io.samklang.report.console;

import io.samklang.check.Severity;
import io.samklang.report.Passage;
import io.samklang.report.Report;
import io.samklang.report.StatedValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Words a finding: what is wrong, where, who says what, and why it was held against each other. */
final class FindingText {
  /** Letters of context on each side of a mention: two lines in all. */
  private static final int CONTEXT = 80;

  private static final String INDENT = "  ";
  private static final String PASSAGE_INDENT = "       ";

  private final Map<String, Report.Article> articles = new HashMap<>();
  private final Ink ink;

  FindingText(Report report, Ink ink) {
    report.articles().forEach(article -> articles.put(article.id(), article));
    this.ink = ink;
  }

  String of(Report.Finding finding) {
    return heading(finding)
        + Paragraph.wrapped(TerminalText.clean(finding.message()).strip(), INDENT, INDENT)
        + finding.mentions().stream()
            .map(mention -> passage(mention, finding.severity()))
            .collect(Collectors.joining())
        + values(finding)
        + why(finding)
        + "\n";
  }

  private String heading(Report.Finding finding) {
    String faint =
        String.format(
            java.util.Locale.ROOT,
            "  confidence %.2f  %s%s",
            finding.confidence(),
            finding.fingerprint(),
            status(finding));
    return ink.of(finding.severity(), finding.severity().word())
        + "  "
        + ink.bold(finding.check())
        + ink.faint(faint)
        + "\n";
  }

  private static String status(Report.Finding finding) {
    return switch (finding.status()) {
      case NEW -> "";
      case KNOWN -> "  in the baseline";
      case DECIDED -> finding.decision().map(FindingText::decision).orElse("  decided");
    };
  }

  private static String decision(Report.Decision decision) {
    return "  " + TerminalText.clean(decision.verdict().word() + " by " + decision.by()).strip();
  }

  private String passage(Report.Mention mention, Severity severity) {
    Optional<Report.Article> article = Optional.ofNullable(articles.get(mention.article()));
    String place =
        article.map(Report.Article::path).orElse(mention.article())
            + ":"
            + mention.position().line()
            + ":"
            + mention.position().column();
    return "  "
        + ink.bold(String.format("%-3s", article.map(Report.Article::language).orElse("?")))
        + "  "
        + ink.faint(TerminalText.clean(place))
        + "\n"
        + marked(Passage.of(mention).shortened(CONTEXT), severity);
  }

  private String marked(Passage passage, Severity severity) {
    boolean signs = ink == Ink.PLAIN;
    String before = TerminalText.clean(passage.before()).stripLeading() + (signs ? "⟦" : "");
    String mention = TerminalText.clean(passage.marked());
    String after = (signs ? "⟧" : "") + TerminalText.clean(passage.after()).stripTrailing();
    String text = before + mention + after;
    StringBuilder out = new StringBuilder();
    for (Paragraph.Line line : Paragraph.lines(text, Paragraph.WIDTH - PASSAGE_INDENT.length())) {
      int from = Math.min(Math.max(line.start(), before.length()), line.end());
      int to = Math.max(from, Math.min(line.end(), before.length() + mention.length()));
      out.append(PASSAGE_INDENT)
          .append(text, line.start(), from)
          .append(ink.of(severity, text.substring(from, to)))
          .append(text, to, line.end())
          .append('\n');
    }
    return out.toString();
  }

  private String values(Report.Finding finding) {
    String stated =
        StatedValue.of(finding).stream()
            .map(value -> TerminalText.clean(value.sentence()) + languages(value.articles()))
            .collect(Collectors.joining(" · "));
    return Paragraph.wrapped(stated, "  values  ", "          ");
  }

  private String languages(List<String> ids) {
    Map<String, Integer> counts = new TreeMap<>();
    ids.stream()
        .map(id -> Optional.ofNullable(articles.get(id)).map(Report.Article::language).orElse("?"))
        .forEach(language -> counts.merge(language, 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + " ×" + e.getValue())
        .collect(Collectors.joining(", ", " (", ")"));
  }

  private static String why(Report.Finding finding) {
    StringBuilder out = new StringBuilder();
    for (String reason : finding.explanation()) {
      String indent = out.isEmpty() ? "  why     " : "          ";
      out.append(Paragraph.wrapped(TerminalText.clean(reason).strip(), indent, "          "));
    }
    return out.toString();
  }
}
