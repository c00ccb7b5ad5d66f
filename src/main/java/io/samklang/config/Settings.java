package io.samklang.config;

import io.samklang.event.Grouping;
import io.samklang.gate.FailOn;
import io.samklang.lexicon.Glossary;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The settings of a run. Paths are as given on the command line, or as they follow from the folder
 * of the configuration.
 *
 * @param file the configuration that was read
 * @param failOn the mildest finding that makes a run fail
 * @param newOnly whether only findings that neither the baseline nor a decision knows do
 * @param strict whether any problem makes a run fail
 * @param formats names of the formats that are written
 * @param output folder of the reports
 * @param decisions file of the decisions
 * @param baseline file of the baseline
 * @param jobs threads
 * @param grouping how it is told which articles report one event
 * @param checks levels of checks that are not left as they are, by id
 * @param glossary names and terms that are the same, or must be told apart
 */
public record Settings(
    Optional<ConfigFile> file,
    Setting<FailOn> failOn,
    Setting<Boolean> newOnly,
    Setting<Boolean> strict,
    Setting<List<String>> formats,
    Setting<Path> output,
    Setting<Path> decisions,
    Setting<Path> baseline,
    Setting<Integer> jobs,
    Setting<Grouping> grouping,
    SortedMap<String, Setting<CheckLevel>> checks,
    Setting<Glossary> glossary) {
  public Settings {
    checks = new TreeMap<>(checks);
  }

  /** What the program is shipped with; relative paths are those of the working folder. */
  public static Settings standard() {
    return new Settings(
        Optional.empty(),
        Setting.standard(FailOn.ERROR),
        Setting.standard(false),
        Setting.standard(false),
        Setting.standard(List.of("console", "html", "json")),
        Setting.standard(Path.of("reports")),
        Setting.standard(Path.of("samklang-decisions.jsonl")),
        Setting.standard(Path.of("samklang-baseline.jsonl")),
        Setting.standard(Runtime.getRuntime().availableProcessors()),
        Setting.standard(Grouping.AUTO),
        new TreeMap<>(),
        Setting.standard(Glossary.EMPTY));
  }

  /** The settings of a folder: those of the nearest configuration, else the standard. */
  public static Settings of(Path folder) throws java.io.IOException {
    Optional<ConfigFile> found = ConfigFile.findUpward(folder);
    return found.isPresent() ? found.get().read() : standard();
  }
}
