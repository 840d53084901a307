package org.unionledger.projections;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import org.unionledger.ArchitectureRules;

/** What a projection may know: events, their vocabulary and the journal that holds them. */
class ArchitectureTest {

  private static final String PROJECTIONS = "org.unionledger.projections";
  private static final JavaClasses MAIN = ArchitectureRules.mainClassesOf(PROJECTIONS);

  @Test
  void projectionsNeverSeeCommandsRefusalsOrDecisions() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.unionledger.command..", "org.unionledger.refusal..", "org.unionledger.decide..")
        .check(MAIN);
  }

  @Test
  void axonStaysInPackagesNamedAxon() {
    ArchitectureRules.axonStaysInPackagesNamedAxon().check(MAIN);
  }

  @Test
  void packagesHaveNoCycles() {
    ArchitectureRules.packagesHaveNoCycles(PROJECTIONS).check(MAIN);
  }

  @Test
  void noFloatingPointAnywhere() {
    ArchitectureRules.noFieldIsFloatingPoint().check(MAIN);
    ArchitectureRules.noMethodTakesOrReturnsFloatingPoint().check(MAIN);
  }

  @Test
  void timeAndChanceAreHandedIn() {
    ArchitectureRules.timeAndChanceAreHandedIn().check(MAIN);
  }

  @Test
  void staticFieldsAreFinal() {
    ArchitectureRules.staticFieldsAreFinal().check(MAIN);
  }

  @Test
  void nothingIsPrinted() {
    ArchitectureRules.nothingIsPrinted().check(MAIN);
  }
}
