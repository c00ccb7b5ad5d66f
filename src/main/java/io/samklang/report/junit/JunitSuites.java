package io.samklang.report.junit;

import io.samklang.check.Severity;
import io.samklang.report.Report;
import io.samklang.report.Report.Event;
import io.samklang.report.Report.Finding;
import io.samklang.report.Report.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes events as suites. */
final class JunitSuites {
  private final XMLStreamWriter xml;
  private final Report report;
  private final Map<String, String> paths = new HashMap<>();

  JunitSuites(XMLStreamWriter xml, Report report) {
    this.xml = xml;
    this.report = report;
    report.articles().forEach(article -> paths.put(article.id(), article.path()));
  }

  void write() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement("testsuites");
    attribute("name", "samklang");
    for (Event event : report.events()) {
      suite(event);
    }
    line(0);
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.writeCharacters("\n");
  }

  private void suite(Event event) throws XMLStreamException {
    List<Finding> findings = report.findingsOf(event);
    line(1);
    xml.writeStartElement("testsuite");
    attribute("name", event.id() + " " + event.title());
    attribute("tests", Integer.toString(Math.max(1, findings.size())));
    attribute("failures", count(findings, true));
    attribute("errors", "0");
    attribute("skipped", count(findings, false));
    if (findings.isEmpty()) {
      line(2);
      xml.writeEmptyElement("testcase");
      attribute("classname", "samklang");
      attribute("name", "no contradiction in " + event.id());
    }
    for (Finding finding : findings) {
      test(finding);
    }
    line(1);
    xml.writeEndElement();
  }

  private static String count(List<Finding> findings, boolean failed) {
    return Long.toString(findings.stream().filter(f -> skipped(f).isEmpty() == failed).count());
  }

  private void test(Finding finding) throws XMLStreamException {
    line(2);
    xml.writeStartElement("testcase");
    attribute("classname", finding.check());
    attribute("name", finding.message() + " [" + finding.fingerprint() + "]");
    line(3);
    Optional<String> reason = skipped(finding);
    if (reason.isPresent()) {
      xml.writeEmptyElement("skipped");
      attribute("message", reason.get());
    } else {
      xml.writeStartElement("failure");
      attribute("type", finding.severity().word());
      attribute("message", finding.message());
      xml.writeCharacters(XmlText.clean(details(finding)));
      xml.writeEndElement();
    }
    line(2);
    xml.writeEndElement();
  }

  /** Why a finding fails nothing; empty for one that does. */
  private static Optional<String> skipped(Finding finding) {
    if (!finding.isOpen()) {
      return Optional.of(
          finding.decision().map(d -> d.verdict().word() + ": " + d.why()).orElse("decided"));
    }
    if (finding.status() == Status.KNOWN) {
      return Optional.of("in the baseline");
    }
    return finding.severity() == Severity.NOTE ? Optional.of("a note") : Optional.empty();
  }

  private String details(Finding finding) {
    List<String> lines = new ArrayList<>();
    for (Report.Mention mention : finding.mentions()) {
      lines.add(
          "%s:%s:%s: %s  (%s)"
              .formatted(
                  paths.getOrDefault(mention.article(), mention.article()),
                  mention.position().line(),
                  mention.position().column(),
                  mention.text(),
                  mention.value()));
    }
    lines.addAll(finding.explanation());
    return String.join("\n", lines);
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, XmlText.clean(value));
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
