package io.samklang.ingest;

import io.samklang.text.Article.Metadata;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys that a Markdown file may begin with, between two lines of three hyphens, each as {@code
 * key: value}. The keys are those of a record; also {@code date} and {@code lang}.
 *
 * @param end the offset after it; 0 if there is none
 */
record FrontMatter(int end, Map<String, String> values) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "---[ \t]*(\r\n|\r|\n)(?<keys>.{0,8000}?)(\r\n|\r|\n)---[ \t]*(?=[\r\n]|$)",
          Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile("(?m)^(?<key>[\\p{L}_-]+):[ \t]*(?<value>\\S.*?)[ \t\r]*$");
  private static final Pattern QUOTED = Pattern.compile("\".*\"|'.*'");

  static FrontMatter of(String text) {
    Matcher shape = SHAPE.matcher(text);
    if (!shape.lookingAt()) {
      return new FrontMatter(0, Map.of());
    }
    Map<String, String> values = new TreeMap<>();
    Matcher row = ROW.matcher(shape.group("keys").replace('\r', '\n'));
    while (row.find()) {
      values.put(row.group("key").toLowerCase(Locale.ROOT), unquoted(row.group("value")));
    }
    return new FrontMatter(shape.end(), values);
  }

  /** What the keys say, and where they say nothing what was found otherwise. */
  Metadata over(Metadata found) {
    return new Metadata(
        value("title").or(found::title),
        value("language").or(() -> value("lang")).or(found::declaredLanguage),
        published().or(found::published),
        value("source").or(found::source),
        value("url").or(found::url),
        value("event").or(found::event),
        value("translation_of").or(found::translationOf));
  }

  private Optional<LocalDate> published() {
    return value("published").or(() -> value("date")).flatMap(IsoDay::parse);
  }

  private Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  private static String unquoted(String value) {
    Matcher quoted = QUOTED.matcher(value);
    return quoted.matches() ? value.substring(1, value.length() - 1) : value;
  }
}
