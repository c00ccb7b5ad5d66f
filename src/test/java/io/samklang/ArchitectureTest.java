package io.samklang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;

/** The architecture: the pipeline runs one way, and every third-party library has one home. */
@AnalyzeClasses(packages = "io.samklang", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
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

  @ArchTest
  static final ArchRule pipelineRunsOneWay =
      ArchRuleDefinition.classes()
          .should(importOnlyFromEarlierStages())
          .because("a stage that knows later ones cannot be read, tested or replaced alone");

  @ArchTest
  static final ArchRule noCycles =
      SlicesRuleDefinition.slices().matching("io.samklang.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule lingua = contained("com.github.pemistahl.lingua..", "language.lingua");

  @ArchTest static final ArchRule opennlp = contained("opennlp..", "annotate.opennlp");

  @ArchTest static final ArchRule yaml = contained("org.snakeyaml..", "config");

  @ArchTest static final ArchRule csv = contained("org.apache.commons.csv..", "report.csv");

  @ArchTest static final ArchRule templates = contained("gg.jte..", "report.html");

  @ArchTest static final ArchRule jsoup = contained("org.jsoup..", "ingest.html");

  @ArchTest static final ArchRule rome = contained("com.rometools..", "ingest");

  @ArchTest static final ArchRule jdom = contained("org.jdom2..", "ingest");

  @ArchTest static final ArchRule lucene = contained("org.apache.lucene..", "archive");

  @ArchTest static final ArchRule picocli = contained("picocli..", "cli");

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.samklang.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .because("streams and exit are arguments everywhere else");

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
