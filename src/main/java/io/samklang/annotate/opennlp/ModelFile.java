package io.samklang.annotate.opennlp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.model.BaseModel;

/** Writes a model so that the same training gives the same bytes: no clock in it. */
final class ModelFile {
  /** 1980-01-01, the first instant that a zip entry can hold, without a zone. */
  private static final java.time.LocalDateTime NO_TIME =
      java.time.LocalDateTime.of(1980, 1, 1, 0, 0);

  private ModelFile() {}

  static void write(BaseModel model, Path file) throws IOException {
    ByteArrayOutputStream stamped = new ByteArrayOutputStream();
    model.serialize(stamped);
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(stamped.toByteArray()));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.setLevel(Deflater.BEST_COMPRESSION);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(NO_TIME);
        out.putNextEntry(copy);
        out.write(withoutTime(entry.getName(), in.readAllBytes()));
      }
    }
  }

  private static byte[] withoutTime(String name, byte[] content) {
    if (!name.equals("manifest.properties")) {
      return content;
    }
    String manifest = new String(content, StandardCharsets.ISO_8859_1);
    String kept =
        manifest
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
            .sorted()
            .reduce("", (all, line) -> all + line + "\n");
    return kept.getBytes(StandardCharsets.ISO_8859_1);
  }
}
