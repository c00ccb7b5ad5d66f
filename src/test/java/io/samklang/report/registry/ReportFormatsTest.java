package io.samklang.report.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.samklang.report.console.Ink;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(
    packages = "io.samklang.report",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ReportFormatsTest {
  @ArchTest
  static final ArchRule formatsNeverImportEachOther =
      SlicesRuleDefinition.slices()
          .matching("io.samklang.report.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              com.tngtech.archunit.base.DescribedPredicate.describe(
                  "the registry",
                  type -> type.getPackageName().equals("io.samklang.report.registry")),
              com.tngtech.archunit.base.DescribedPredicate.alwaysTrue())
          .because("a format can then be added, changed or dropped alone");

  @ArchTest
  static final ArchRule templateEngineHasOneHome =
      ArchRuleDefinition.noClasses()
          .that()
          .resideOutsideOfPackage("io.samklang.report.html")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("gg.jte..");

  @Test
  void findsFormatsByName() {
    ReportFormats formats = ReportFormats.standard(Ink.PLAIN);

    assertThat(formats.names()).startsWith("console", "html", "json").doesNotHaveDuplicates();
    assertThat(formats.find("html").orElseThrow().fileName()).contains("report.html");
    assertThat(formats.find("console").orElseThrow().fileName()).isEmpty();
    assertThat(formats.find("pdf")).isEmpty();
  }
}
