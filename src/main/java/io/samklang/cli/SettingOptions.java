package io.samklang.cli;

import io.samklang.config.Settings;
import io.samklang.gate.FailOn;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that set what a configuration can set too; what is given here wins. */
final class SettingOptions {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Where the report is written (default: reports).")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "LIST",
      description = FormatList.ANY_OF + " (default: console,html,json).")
  private Optional<String> formats = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "The mildest finding that makes the run fail: error, warning, note or never (default:"
              + " error).")
  private Optional<String> failOn = Optional.empty();

  @Option(
      names = "--new-only",
      description = "Fail only on findings that neither the baseline nor a decision knows.")
  private boolean newOnly;

  @Option(names = "--strict", description = "Fail with status 3 on any problem.")
  private boolean strict;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Threads (default: the number of cores). Changes no byte of the report.")
  private Optional<Integer> jobs = Optional.empty();

  @Mixin private ReviewOptions review = new ReviewOptions();
  @Mixin private ConfigOption config = new ConfigOption();

  ReviewOptions review() {
    return review;
  }

  /**
   * The settings of this command.
   *
   * @throws UsageProblem if an option or the configuration says what is not known
   */
  Settings read() {
    jobs.ifPresent(Jobs::check);
    Optional<FailOn> severity = failOn.map(SettingOptions::severity);
    Settings base = config.read();
    return new Settings(
        base.file(),
        base.failOn().or(severity),
        base.newOnly().or(flag(newOnly)),
        base.strict().or(flag(strict)),
        base.formats().or(formats.map(FormatList::parse)),
        base.output().or(output),
        review.decisions(base),
        review.baseline(base),
        base.jobs().or(jobs),
        base.grouping(),
        base.checks(),
        base.glossary());
  }

  private static FailOn severity(String given) {
    return FailOn.find(given)
        .orElseThrow(
            () ->
                new UsageProblem(
                    "--fail-on takes " + String.join(", ", FailOn.words()) + ", not " + given));
  }

  private static Optional<Boolean> flag(boolean given) {
    return given ? Optional.of(true) : Optional.empty();
  }
}
