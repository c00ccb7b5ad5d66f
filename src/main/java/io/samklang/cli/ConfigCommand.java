package io.samklang.cli;

import io.samklang.config.SettingsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code samklang config}: the settings, and where each was set. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    description = "Shows the settings, and where each was set.",
    subcommands = ConfigCommand.Show.class)
final class ConfigCommand extends GroupCommand {
  /** {@code samklang config show}. */
  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      sortOptions = false,
      header = "Prints every setting with its origin.",
      description = {
        "%nThe output is YAML that can be kept as samklang.yml. Takes the options of \"samklang check\",",
        "so that it can be seen what they change.%n"
      })
  static final class Show extends TerminalCommand {
    @Mixin private SettingOptions options = new SettingOptions();

    @Override
    public Integer call() {
      SettingsText.of(options.read()).forEach(terminal().out()::println);
      return ExitStatus.SUCCESS;
    }
  }
}
