package io.samklang.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.report.Golden;
import io.samklang.report.Report;
import io.samklang.report.SampleReport;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The table for a spreadsheet. */
class CsvReportFormatTest {
  private static final String WRITTEN =
      Golden.written(new CsvReportFormat(), SampleReport.report());

  private static List<CSVRecord> rows(String table) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return CSVParser.parse(new StringReader(table), format).getRecords();
  }

  @Test
  void writesItsGoldenFile() {
    Golden.assertMatches(new CsvReportFormat(), "findings.csv");
  }

  @Test
  void oneRowAMentionThatReadsBack() throws IOException {
    List<Report.Mention> mentions =
        SampleReport.report().findings().stream().flatMap(f -> f.mentions().stream()).toList();
    assertThat(rows(WRITTEN))
        .extracting(row -> row.get("text"))
        .containsExactlyElementsOf(mentions.stream().map(Report.Mention::text).toList());
    assertThat(rows(WRITTEN)).allMatch(CSVRecord::isConsistent);
  }

  @Test
  void noCellIsAFormula() throws IOException {
    Report report = SampleReport.report();
    Report.Finding finding = report.findings().get(0);
    Report hostile =
        report.withFindings(
            List.of(
                new Report.Finding(
                    finding.fingerprint(),
                    finding.check(),
                    finding.severity(),
                    1,
                    finding.event(),
                    "=HYPERLINK(\"http://evil\")",
                    List.of(),
                    finding.status(),
                    finding.mentions())));
    String table = Golden.written(new CsvReportFormat(), hostile);
    assertThat(rows(table)).extracting(row -> row.get("message")).allMatch(m -> m.startsWith("'="));
  }

  @Test
  void linesEndAsTheRecommendationSays() {
    assertThat(WRITTEN).endsWith("\r\n").startsWith("fingerprint,event,check,");
  }

  @Test
  void writesTheSameUnderAllLocales() {
    Golden.assertSameUnderAllLocales(new CsvReportFormat());
  }
}
