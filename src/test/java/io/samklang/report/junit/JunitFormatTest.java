package io.samklang.report.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.samklang.report.Golden;
import io.samklang.report.SampleReport;
import java.io.StringReader;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;

/** The tests that a server shows. */
class JunitFormatTest {
  private static final String WRITTEN = Golden.written(new JunitFormat(), SampleReport.report());

  private static Validator validator() throws Exception {
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Objects.requireNonNull(JunitFormatTest.class.getResource("/report/junit.xsd")))
        .newValidator();
  }

  @Test
  void isValid() throws Exception {
    validator().validate(new StreamSource(new StringReader(WRITTEN)));
  }

  @Test
  void writesItsGoldenFile() {
    Golden.assertMatches(new JunitFormat(), "junit.xml");
  }

  @Test
  void onlyOpenErrorsAndWarningsFail() {
    assertThat(WRITTEN).containsOnlyOnce("<failure type=\"error\"");
    assertThat(WRITTEN).containsOnlyOnce("<failure type=\"warning\"");
    assertThat(WRITTEN).contains("<skipped message=\"false-alarm: said in scorn\"");
    assertThat(WRITTEN).contains("<skipped message=\"in the baseline\"");
  }

  @Test
  void anEventWithoutFindingsHasPassed() {
    assertThat(WRITTEN).contains("name=\"no contradiction in event-3\"");
  }

  @Test
  void replacesWhatXmlCannotWrite() {
    assertThat(XmlText.clean("a\u0000b\u001bc\ud800d\ufffe\ud83d\udc69"))
        .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffd\ud83d\udc69");
  }

  @Test
  void writesTheSameUnderAllLocales() {
    Golden.assertSameUnderAllLocales(new JunitFormat());
  }
}
