package io.samklang.ingest;

import io.samklang.text.LanguageTag;
import io.samklang.text.TsvTable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The words that portals put around an article, of all supported languages and English together: a
 * page in one language often has its frame in another. Immutable.
 */
final class PageLabels {
  static final PageLabels STANDARD = new PageLabels();

  private static final String ENGLISH = "en";

  private final Map<Kind, Set<String>> phrases = new TreeMap<>();

  /** What a label announces. */
  enum Kind {
    SOURCE,
    CAPTION,
    CREDIT,
    COMMENTS,
    RELATED,
    ASIDE,
    PUBLISHED,
    BYLINE
  }

  /** A label at the head of a line, and what follows it. */
  record Labelled(Kind kind, String rest) {}

  private PageLabels() {
    Stream.concat(LanguageTag.supported().stream().map(LanguageTag::code), Stream.of(ENGLISH))
        .map(code -> "/" + code + "/page-labels.tsv")
        .filter(TsvTable::exists)
        .flatMap(table -> TsvTable.read(table).stream())
        .forEach(this::add);
  }

  private void add(TsvTable.Row row) {
    Kind kind = Kind.valueOf(row.at(0).toUpperCase(Locale.ROOT));
    phrases.computeIfAbsent(kind, k -> new TreeSet<>()).add(fold(row.at(1)));
  }

  /** Whether a phrase, whatever its case, is a label of a kind. */
  boolean isLabel(Kind kind, String phrase) {
    return phrases.getOrDefault(kind, Set.of()).contains(fold(phrase));
  }

  /** A label that a line consists of, or that stands before its first colon. */
  Optional<Labelled> find(String line) {
    int colon = line.indexOf(':');
    String head = (colon < 0 ? line : line.substring(0, colon)).strip();
    String rest = colon < 0 ? "" : line.substring(colon + 1).strip();
    return Stream.of(Kind.values())
        .filter(kind -> isLabel(kind, head))
        .findFirst()
        .map(kind -> new Labelled(kind, rest));
  }

  private static String fold(String phrase) {
    return phrase.toLowerCase(Locale.ROOT);
  }
}
