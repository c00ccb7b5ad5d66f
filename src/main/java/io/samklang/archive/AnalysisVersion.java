package io.samklang.archive;

import io.samklang.lexicon.Glossary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The version of all that decides what is read of an article and by which features it is found:
 * models, word tables, the classes of the stages up to events, the desk's glossary, and the form in
 * which analyses are stored. As the sum of their sums, for nobody remembers to raise a number.
 */
final class AnalysisVersion {
  private static final Pattern DECIDING =
      Pattern.compile(
          "models/.*|.*\\.tsv|io/samklang/(text|annotate|lexicon|name|quantity|event)/.*\\.class"
              + "|io/samklang/run/Analyser.*\\.class");

  private AnalysisVersion() {}

  /** Hexadecimal digits, the same for the same program and glossary. */
  static String with(Glossary glossary) {
    return glossary.isEmpty()
        ? Current.VERSION
        : Current.VERSION + "-" + checksum(glossary.toString());
  }

  private static final class Current {
    static final String VERSION = sum();

    private static String sum() {
      try {
        Path program =
            Path.of(
                AnalysisVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        SortedMap<String, Long> parts = Files.isDirectory(program) ? folder(program) : jar(program);
        return checksum(parts + new RecordCodec<>(Analysis.class).describe());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the program's own files", e);
      } catch (URISyntaxException e) {
        throw new IllegalStateException("the program stands nowhere", e);
      }
    }
  }

  private static String checksum(String text) {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  /** A jar knows the sums of its entries. */
  private static SortedMap<String, Long> jar(Path program) throws IOException {
    SortedMap<String, Long> parts = new TreeMap<>();
    try (JarFile jar = new JarFile(program.toFile())) {
      for (Enumeration<JarEntry> e = jar.entries(); e.hasMoreElements(); ) {
        JarEntry entry = e.nextElement();
        if (DECIDING.matcher(entry.getName()).matches()) {
          parts.put(entry.getName(), entry.getCrc());
        }
      }
    }
    return parts;
  }

  private static SortedMap<String, Long> folder(Path program) throws IOException {
    SortedMap<String, Long> parts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(program)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = program.relativize(file).toString().replace('\\', '/');
        if (DECIDING.matcher(name).matches()) {
          CRC32 sum = new CRC32();
          sum.update(Files.readAllBytes(file));
          parts.put(name, sum.getValue());
        }
      }
    }
    return parts;
  }
}
