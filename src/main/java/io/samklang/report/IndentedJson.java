package io.samklang.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes JSON for files that people compare line by line: indented by two blanks, a value a line,
 * line feeds on every system, one at the end.
 */
public final class IndentedJson {
  private static final JsonFactory FACTORY =
      new JsonFactory()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);

  private IndentedJson() {}

  /** Writes one value. */
  public interface Content {
    /**
     * Writes it.
     *
     * @throws IOException if what lies below cannot be written
     */
    void write(JsonGenerator json) throws IOException;
  }

  /**
   * Writes {@code content} and a line feed; {@code out} stays open.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public static void write(Writer out, Content content) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(layout());
      content.write(json);
      json.flush();
    }
    out.write('\n');
  }

  private static DefaultPrettyPrinter layout() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
    printer.indentArraysWith(indent);
    printer.indentObjectsWith(indent);
    return printer;
  }
}
