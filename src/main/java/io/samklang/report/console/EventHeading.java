package io.samklang.report.console;

import io.samklang.report.LanguageCounts;
import io.samklang.report.Report;

/** The line above the findings of an event. */
final class EventHeading {
  private EventHeading() {}

  static String of(Report.Event event, Report report, Ink ink) {
    String articles = LanguageCounts.of(event, report).sentence();
    return ink.bold("── " + TerminalText.clean(event.title()).strip())
        + ink.faint("  (" + event.id() + ": " + articles + ")")
        + "\n\n";
  }
}
