package io.samklang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The architecture: the pipeline runs one way, and every third-party library has one home. */
final class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.samklang");

  /** In the order of the pipeline: each imports only from those before it. */
  private static final List<String> PIPELINE =
      List.of(
          "text",
          "language",
          "ingest",
          "annotate",
          "lexicon",
          "name",
          "quantity",
          "event",
          "fact",
          "check",
          "review",
          "gate",
          "report",
          "archive",
          "config",
          "run",
          "serve",
          "inject",
          "calibrate",
          "cli");

  @Test
  void theClassesAreFound() {
    assertThat(CLASSES).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(CLASSES);
  }

  static Stream<ArchRule> rules() {
    return Stream.of(
        ArchRuleDefinition.classes()
            .should(importOnlyFromEarlierStages())
            .because("a stage that knows later ones cannot be read, tested or replaced alone"),
        SlicesRuleDefinition.slices().matching("io.samklang.(**)").should().beFreeOfCycles(),
        formatsNeverImportEachOther(),
        contained("com.github.pemistahl.lingua..", "language.lingua"),
        contained("opennlp..", "annotate.opennlp"),
        contained("org.snakeyaml..", "config"),
        contained("org.apache.commons.csv..", "report.csv"),
        contained("gg.jte..", "report.html"),
        contained("org.jsoup..", "ingest.html"),
        contained("com.rometools..", "ingest"),
        contained("org.jdom2..", "ingest"),
        contained("org.apache.lucene..", "archive"),
        contained("it.unimi.dsi..", "event"),
        contained("picocli..", "cli"),
        noClasses()
            .that()
            .resideOutsideOfPackage("io.samklang.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .because("streams and exit are arguments everywhere else"));
  }

  private static ArchRule formatsNeverImportEachOther() {
    return SlicesRuleDefinition.slices()
        .matching("io.samklang.report.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            DescribedPredicate.describe(
                "the registry",
                type -> type.getPackageName().equals("io.samklang.report.registry")),
            DescribedPredicate.alwaysTrue())
        .because("a format can then be added, changed or dropped alone");
  }

  private static ArchRule contained(String library, String home) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("io.samklang." + home + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("another library can then take its place");
  }

  private static ArchCondition<JavaClass> importOnlyFromEarlierStages() {
    return new ArchCondition<>("import only from earlier stages of the pipeline") {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        int stage = stageOf(origin);
        origin.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> isOurs().test(dependency.getTargetClass()))
            .filter(dependency -> stageOf(dependency.getTargetClass()) > stage)
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(origin, dependency.getDescription())));
      }
    };
  }

  private static DescribedPredicate<JavaClass> isOurs() {
    return DescribedPredicate.describe(
        "ours", type -> type.getPackageName().startsWith("io.samklang."));
  }

  private static int stageOf(JavaClass type) {
    String stage = type.getPackageName().substring("io.samklang.".length()).split("\\.", -1)[0];
    int index = PIPELINE.indexOf(stage);
    if (index < 0) {
      throw new AssertionError(type.getName() + " is in no package of the pipeline");
    }
    return index;
  }
}
