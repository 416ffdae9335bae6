package org.pairledger.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;

/** What a line of code may touch, room by room. */
@AnalyzeClasses(packages = "org.pairledger", importOptions = DoNotIncludeTests.class)
class RoomsTest {

  @ArchTest
  static final ArchRule theContractKnowsNoEngine =
      classes()
          .that()
          .resideInAPackage("org.pairledger.contract..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.pairledger.contract..", "java..", "com.fasterxml.jackson..", "org.jspecify..");

  @ArchTest
  static final ArchRule roomsMeetOnlyThroughTheContract =
      slices()
          .matching("org.pairledger.(ingest|transform|warehouse|dashboards|sampler)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule sparkStopsAtTheDoor =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.pairledger.contract..",
              "org.pairledger.warehouse..",
              "org.pairledger.dashboards..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..");

  @ArchTest
  static final ArchRule inTheCommandLineOnlyTheEngineNamesSpark =
      noClasses()
          .that()
          .resideInAPackage("org.pairledger.app..")
          .and()
          .doNotHaveSimpleName("Engine")
          .and()
          .doNotHaveSimpleName("SparkRooms")
          .and()
          .doNotHaveSimpleName("SparkFaults")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..");

  @ArchTest
  static final ArchRule onlyTheEnginesKnowAnEngine =
      noClasses()
          .that()
          .resideInAPackage("org.pairledger.transform..")
          .and()
          .resideOutsideOfPackage("org.pairledger.transform.engine..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.duckdb..", "java.sql..");

  @ArchTest
  static final ArchRule wordsAndMatchersOpenNoFile =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.pairledger.transform.words..", "org.pairledger.transform.match..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..");

  @ArchTest
  static final ArchRule ledgersAreNotInterpretedInTheSheetRoom =
      noClasses()
          .that()
          .resideInAPackage("org.pairledger.ingest.sheet..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.pairledger.ingest.cell..",
              "org.pairledger.ingest.ledger..",
              "org.pairledger.ingest.staging..",
              "org.pairledger.ingest.submission..");

  @ArchTest
  static final ArchRule theAssessmentKnowsNoFloatingPoint =
      noClasses()
          .that()
          .resideInAPackage("org.pairledger.warehouse.assessment..")
          .should()
          .callMethod(java.math.BigDecimal.class, "doubleValue")
          .orShould()
          .callMethod(Double.class, "parseDouble", String.class);

  @ArchTest
  static final ArchRule nobodyAsksTheClock =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now", ZoneId.class)
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(Year.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.time.Clock")
          .because("the assessment year and the as-of date are arguments");

  @ArchTest
  static final ArchRule nobodyThrowsDice =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.pairledger.sampler..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Random")
          .because("two runs give the same tables");

  @ArchTest
  static final ArchRule noRoomLeansOnItselfByWayOfOthers =
      slices().matching("org.pairledger.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule aRoomIsSeenAtAGlance =
      classes().that().areTopLevelClasses().should(standWithAtMost(25));

  private static ArchCondition<JavaClass> standWithAtMost(int types) {
    return new ArchCondition<>("stand with at most " + types + " types in a package") {
      @Override
      public void check(JavaClass one, ConditionEvents events) {
        long files =
            one.getPackage().getClasses().stream()
                .flatMap(type -> type.getSource().stream())
                .map(source -> source.getUri().toString())
                .filter(file -> !file.contains("package-info"))
                .map(file -> file.replaceAll("(\\$.*)?\\.class$", ""))
                .distinct()
                .count();
        if (files > types) {
          events.add(
              SimpleConditionEvent.violated(
                  one, one.getPackageName() + " holds " + files + " types"));
        }
      }
    };
  }
}
