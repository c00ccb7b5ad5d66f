package io.samklang.report.junit;

import io.samklang.report.Report;
import io.samklang.report.ReportFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The report as JUnit XML: an event is a suite, a finding a test of it. Open errors and warnings
 * have failed; notes, what the baseline knows and what a decision has settled are skipped.
 */
public final class JunitFormat implements ReportFormat {
  @Override
  public String name() {
    return "junit";
  }

  @Override
  public Optional<String> fileName() {
    return Optional.of("junit.xml");
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new JunitSuites(xml, report).write();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("cannot write XML", e);
    }
  }
}
