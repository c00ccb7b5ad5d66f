package io.samklang.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Lays JSON against a schema among the resources. */
public final class Schemas {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Schemas() {}

  /** What is wrong with a text; nothing if it is valid. */
  public static List<String> faults(String resource, VersionFlag draft, String json) {
    try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(resource))) {
      JsonNode rules = JSON.readTree(in);
      JsonSchema schema = JsonSchemaFactory.getInstance(draft).getSchema(rules);
      return schema.validate(JSON.readTree(json)).stream().map(Object::toString).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
