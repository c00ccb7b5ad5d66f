package io.samklang.config;

import io.samklang.check.Check;
import io.samklang.check.Checks;
import io.samklang.config.YamlPlace.ValueReader;
import io.samklang.event.Grouping;
import io.samklang.gate.FailOn;
import io.samklang.lexicon.Glossary;
import io.samklang.report.console.Ink;
import io.samklang.report.registry.ReportFormats;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads settings from YAML; what a file does not say stays standard. */
final class SettingsReader {
  /** The keys, in the order in which they are shown. */
  static final List<String> KEYS =
      List.of(
          "fail-on",
          "new-only",
          "strict",
          "format",
          "output",
          "decisions",
          "baseline",
          "jobs",
          "grouping",
          "checks",
          "glossary");

  private final Path folder;
  private final Map<String, YamlPlace> places;

  private SettingsReader(Path folder, Map<String, YamlPlace> places) {
    this.folder = folder;
    this.places = places;
  }

  /**
   * Reads a file.
   *
   * @param file as messages name it; relative paths in it are those of its folder
   * @throws ConfigProblem if it is no YAML, or says what is not known
   */
  static Settings read(Path file, String text) throws ConfigProblem {
    Optional<YamlPlace> root = YamlPlace.parse(file.toString(), text);
    Map<String, YamlPlace> places = root.isPresent() ? root.get().entries(KEYS) : Map.of();
    Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    return new SettingsReader(folder, places).settings(new ConfigFile(file));
  }

  private Settings settings(ConfigFile file) throws ConfigProblem {
    Settings standard = Settings.standard();
    return new Settings(
        Optional.of(file),
        setting("fail-on", SettingsReader::failOn, standard.failOn()),
        setting("new-only", YamlPlace::flag, standard.newOnly()),
        setting("strict", YamlPlace::flag, standard.strict()),
        setting("format", SettingsReader::formats, standard.formats()),
        setting("output", this::path, standard.output()),
        setting("decisions", this::path, standard.decisions().map(folder::resolve)),
        setting("baseline", this::path, standard.baseline().map(folder::resolve)),
        setting("jobs", YamlPlace::positive, standard.jobs()),
        setting("grouping", SettingsReader::grouping, standard.grouping()),
        checks(),
        setting("glossary", SettingsReader::glossary, standard.glossary()));
  }

  private <T> Setting<T> setting(String key, ValueReader<T> reader, Setting<T> standard)
      throws ConfigProblem {
    YamlPlace place = places.get(key);
    return place == null ? standard : new Setting<>(reader.read(place), place.origin());
  }

  private static FailOn failOn(YamlPlace at) throws ConfigProblem {
    return FailOn.find(at.oneOf(FailOn.words())).orElseThrow();
  }

  private static List<String> formats(YamlPlace at) throws ConfigProblem {
    List<String> known = ReportFormats.standard(Ink.of(false)).names();
    return at.list(each -> each.oneOf(known));
  }

  private static Grouping grouping(YamlPlace at) throws ConfigProblem {
    return Grouping.valueOf(at.oneOf(Grouping.words()).toUpperCase(Locale.ROOT));
  }

  private Path path(YamlPlace at) throws ConfigProblem {
    try {
      return folder.resolve(at.text()).normalize();
    } catch (InvalidPathException e) {
      throw at.fault("cannot be a path");
    }
  }

  private SortedMap<String, Setting<CheckLevel>> checks() throws ConfigProblem {
    SortedMap<String, Setting<CheckLevel>> levels = new TreeMap<>();
    YamlPlace place = places.get("checks");
    if (place != null) {
      List<String> ids = Checks.all().stream().map(Check::id).toList();
      for (Map.Entry<String, YamlPlace> entry : place.entries(ids).entrySet()) {
        levels.put(
            entry.getKey(), new Setting<>(level(entry.getValue()), entry.getValue().origin()));
      }
    }
    return levels;
  }

  private static CheckLevel level(YamlPlace at) throws ConfigProblem {
    return CheckLevel.valueOf(at.oneOf(CheckLevel.words()).toUpperCase(Locale.ROOT));
  }

  private static Glossary glossary(YamlPlace at) throws ConfigProblem {
    Map<String, YamlPlace> lists = at.entries(List.of("same", "distinct"));
    return new Glossary(groups(lists, "same"), groups(lists, "distinct"));
  }

  private static List<List<String>> groups(Map<String, YamlPlace> lists, String key)
      throws ConfigProblem {
    YamlPlace place = lists.get(key);
    return place == null ? List.of() : place.list(SettingsReader::group);
  }

  private static List<String> group(YamlPlace at) throws ConfigProblem {
    List<String> words = at.list(YamlPlace::text);
    if (words.size() < 2 || words.stream().anyMatch(String::isBlank)) {
      throw at.fault("must be lists of two names or more");
    }
    return words;
  }
}
