package io.samklang.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the examples of one file came out.
 *
 * @param fires how many of those that must fire do
 * @param silent how many of those that must stay silent do
 * @param wrong the others, with what was found instead
 */
record Judgement(int fires, int silent, List<String> wrong) {
  Judgement {
    wrong = List.copyOf(wrong);
  }

  /**
   * Judges examples.
   *
   * @param check id of the check that must fire where the example names none; any if empty
   */
  static Judgement of(
      ExampleRun run, Optional<String> check, List<Example> firing, List<Example> silent) {
    List<String> wrong = new ArrayList<>();
    for (Example example : firing) {
      List<Finding> findings = run.findings(example);
      if (!fires(findings, example.check().or(() -> check))) {
        wrong.add("MISSES " + example + found(findings));
      }
    }
    int misses = wrong.size();
    for (Example example : silent) {
      List<Finding> alarms = run.alarms(example);
      if (!alarms.isEmpty()) {
        wrong.add("ALARMS " + example + found(alarms));
      }
    }
    return new Judgement(firing.size() - misses, silent.size() - (wrong.size() - misses), wrong);
  }

  private static boolean fires(List<Finding> findings, Optional<String> check) {
    return findings.stream()
        .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
        .anyMatch(finding -> check.isEmpty() || check.get().equals(finding.check()));
  }

  private static String found(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                "%n      %s %s %s: %s"
                    .formatted(
                        finding.severity().word(),
                        finding.confidence(),
                        finding.check(),
                        finding.message()))
        .reduce("", String::concat);
  }

  /** Leaves what is wrong in {@code target/examples/NAME.txt}, for those who mend it. */
  void write(String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "examples"));
    String right = "%d fire, %d silent%n".formatted(fires, silent);
    Files.writeString(folder.resolve(name + ".txt"), right + complaints(), StandardCharsets.UTF_8);
  }

  /** What is wrong, a line each, for the message of a test. */
  String complaints() {
    return String.join(System.lineSeparator(), wrong);
  }
}
