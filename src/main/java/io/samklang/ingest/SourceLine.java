package io.samklang.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line such as "Kilde: https://..." or "Quelle: dpa": where the original of an article stands.
 */
final class SourceLine {
  private static final Pattern URL = Pattern.compile("(?i)(https?://|www\\.)\\S+[^\\s.,;)\\]]");

  private SourceLine() {}

  /** The link, or else the name, that the first line gives which gives any. */
  static Optional<String> find(Stream<String> lines) {
    return lines.flatMap(line -> source(line).stream()).findFirst();
  }

  private static Optional<String> source(String line) {
    String rest = line.contains(":") ? line.substring(line.indexOf(':') + 1).strip() : "";
    Matcher url = URL.matcher(rest);
    String source = url.find() ? url.group() : rest;
    return source.isEmpty() ? Optional.empty() : Optional.of(source);
  }
}
