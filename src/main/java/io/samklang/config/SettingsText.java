package io.samklang.config;

import io.samklang.event.Grouping;
import io.samklang.lexicon.Glossary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Settings for people: YAML that could be kept as a configuration, each value with its origin. */
public final class SettingsText {
  private static final int ORIGIN_COLUMN = 44;

  private final List<String> lines = new ArrayList<>();

  private SettingsText() {}

  /** The lines, without ends. */
  public static List<String> of(Settings settings) {
    SettingsText text = new SettingsText();
    text.add(settings);
    return text.lines;
  }

  private void add(Settings settings) {
    line("fail-on", settings.failOn().map(failOn -> failOn.word()));
    line("new-only", settings.newOnly());
    line("strict", settings.strict());
    line("format", settings.formats().map(SettingsText::list));
    line("output", settings.output().map(SettingsText::path));
    line("decisions", settings.decisions().map(SettingsText::path));
    line("baseline", settings.baseline().map(SettingsText::path));
    line("jobs", settings.jobs());
    line("grouping", settings.grouping().map(Grouping::word));
    addChecks(settings.checks());
    addGlossary(settings.glossary());
  }

  private void addChecks(Map<String, Setting<CheckLevel>> checks) {
    if (checks.isEmpty()) {
      line("checks", Setting.standard("{}"));
      return;
    }
    lines.add("checks:");
    checks.forEach((id, level) -> line("  " + id, level.map(CheckLevel::word)));
  }

  private void addGlossary(Setting<Glossary> glossary) {
    if (glossary.value().isEmpty()) {
      line("glossary", glossary.map(none -> "{}"));
      return;
    }
    lines.add(padded("glossary:", glossary.origin()));
    addGroups("same", glossary.value().same());
    addGroups("distinct", glossary.value().distinct());
  }

  private void addGroups(String key, List<List<String>> groups) {
    if (!groups.isEmpty()) {
      lines.add("  " + key + ":");
      groups.forEach(
          group -> lines.add("    - " + list(group.stream().map(SettingsText::quoted).toList())));
    }
  }

  private void line(String key, Setting<?> setting) {
    lines.add(padded(key + ": " + setting.value(), setting.origin()));
  }

  private static String padded(String text, Origin origin) {
    return text + " ".repeat(Math.max(1, ORIGIN_COLUMN - text.length())) + "# " + origin.words();
  }

  private static String list(List<String> words) {
    return "[" + String.join(", ", words) + "]";
  }

  private static String path(Path path) {
    return quoted(path.toString());
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
