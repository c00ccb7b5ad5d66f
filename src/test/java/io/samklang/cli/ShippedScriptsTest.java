package io.samklang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What is shipped for pipelines and shells. */
class ShippedScriptsTest {
  /** Options whose value is read as a whole. */
  private static final Set<String> READ = Set.of("--lines", "--corpora", "--batches");

  @TempDir Path folder = Path.of("");

  private String run(Map<String, String> environment, String... command) throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh here");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return said + "status " + process.exitValue();
  }

  private Path program() throws IOException {
    Path program =
        Files.writeString(
            folder.resolve("program"), "#!/bin/sh\nfor word; do echo \"<$word>\"; done\nexit 1\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program;
  }

  @Test
  void aPipelinesSettingsBecomeOptionsAndNothingElse() throws Exception {
    Path summary = folder.resolve("summary");
    Files.writeString(folder.resolve("summary.md"), "## Consistency report\n");
    String said =
        run(
            Map.of(
                "SAMKLANG", program().toString(),
                "SAMKLANG_PATHS", "new articles\n$(touch evil)\n",
                "SAMKLANG_OUTPUT", folder.toString(),
                "SAMKLANG_FORMAT", "json",
                "SAMKLANG_NEW_ONLY", "true",
                "SAMKLANG_FAIL_ON", "",
                "SAMKLANG_BASELINE", "b.jsonl",
                "GITHUB_STEP_SUMMARY", summary.toString()),
            "sh",
            "ci/check.sh");
    assertThat(said.lines())
        .containsExactly(
            "<check>",
            "<new articles>",
            "<$(touch evil)>",
            "<--output>",
            "<" + folder + ">",
            "<--format>",
            "<json>",
            "<--baseline>",
            "<b.jsonl>",
            "<--new-only>",
            "status 1");
    assertThat(summary).hasContent("## Consistency report\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ci/github/action.yml", "ci/gitlab/samklang.gitlab-ci.yml"})
  void templatesAreYaml(String file) throws IOException {
    Object read =
        new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Path.of(file)));
    assertThat(read).isInstanceOf(Map.class);
  }

  @Test
  void theActionUsesOthersByCommit() throws IOException {
    assertThat(Files.readAllLines(Path.of("ci/github/action.yml")))
        .filteredOn(line -> line.contains("uses:"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).matches(".*uses: [\\w/-]+@[0-9a-f]{40} # v[0-9.]+"));
  }

  /** The launcher sizes a batch by its words, all but the values of options that are not read. */
  @Test
  void theLauncherKnowsWhichOptionsTakeAValueThatIsNoInput() throws IOException {
    Set<String> withValue =
        found("arg_opts=\"([^\"]*)\"", Invocation.of("completion").out())
            .flatMap(list -> Stream.of(list.replace("'", "").split("[ ,]+", -1)))
            .filter(option -> !option.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(withValue).contains("-o", "--archive").containsAll(READ);
    withValue.removeAll(READ);
    String launcher = Files.readString(Path.of("samklang"));
    Set<String> known =
        found("(?m)^ +(-[-a-z |]+)\\) false ;;", launcher)
            .flatMap(list -> Stream.of(list.split(" [|] ", -1)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(known).isEqualTo(withValue);
  }

  private static Stream<String> found(String regex, String text) {
    return Pattern.compile(regex).matcher(text).results().map(match -> match.group(1));
  }

  @Test
  void bashTakesTheCompletion() throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
    Path script =
        Files.writeString(folder.resolve("samklang.bash"), Invocation.of("completion").out());
    String said =
        run(
            Map.of(),
            "bash",
            "-c",
            "source '"
                + script
                + "'; COMP_WORDS=(samklang che); COMP_CWORD=1; COMP_LINE='samklang che';"
                + " _complete_samklang; echo ${COMPREPLY[@]}");
    assertThat(said).startsWith("check");
  }
}
