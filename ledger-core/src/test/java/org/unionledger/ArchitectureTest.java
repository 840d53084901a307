package org.unionledger;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** Which package of the core may know which, and what none of them may do. */
class ArchitectureTest {

  private static final JavaClasses CORE = ArchitectureRules.mainClassesOf("org.unionledger");

  private static final String FRONT_DOOR = "org.unionledger";
  private static final String DECISIONS = "org.unionledger.decide..";
  private static final String JOURNAL = "org.unionledger.journal..";
  private static final String EVIDENCE = "org.unionledger.journal.evidence";
  private static final String NULLNESS = "org.jspecify.annotations";

  private static final String[] VOCABULARY = {
    "org.unionledger.money..",
    "org.unionledger.chart..",
    "org.unionledger.fund..",
    "org.unionledger.goods..",
    "org.unionledger.party..",
    "org.unionledger.voucher..",
    "org.unionledger.command..",
    "org.unionledger.event..",
    "org.unionledger.refusal..",
    "org.unionledger.template..",
    "org.unionledger.dues..",
    "org.unionledger.dimension..",
    "org.unionledger.identity.."
  };

  /** What a pure function needs of the JDK: no I/O, no network, no database, no threads. */
  private static final String[] PURE_JDK = {
    "java.lang..",
    "java.math",
    "java.time..",
    "java.util",
    "java.util.function",
    "java.util.regex",
    "java.util.stream"
  };

  @Test
  void theVocabularyKnowsOnlyItselfAndTheJdk() {
    classes()
        .that()
        .resideInAnyPackage(VOCABULARY)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(VOCABULARY).or(resideInAnyPackage("java..", NULLNESS)))
        .check(CORE);
  }

  @Test
  void decisionsKnowOnlyTheVocabulary() {
    classes()
        .that()
        .resideInAPackage(DECISIONS)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(VOCABULARY)
                .or(resideInAnyPackage(PURE_JDK))
                .or(belongToAnyOf(Normalizer.class))
                .or(resideInAnyPackage(DECISIONS, NULLNESS)))
        .check(CORE);
  }

  @Test
  void decisionsHaveNoClock() {
    noClasses()
        .that()
        .resideInAPackage(DECISIONS)
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .check(CORE);
  }

  @Test
  void theJournalKnowsNoAccounting() {
    noClasses()
        .that()
        .resideInAPackage(JOURNAL)
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.unionledger..").and(not(resideInAPackage(JOURNAL))))
        .check(CORE);
  }

  @Test
  void axonStaysInPackagesNamedAxon() {
    ArchitectureRules.axonStaysInPackagesNamedAxon().check(CORE);
  }

  @Test
  void evidenceKnowsOnlyTheJdk() {
    classes()
        .that()
        .resideInAPackage(EVIDENCE)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(EVIDENCE, "java..", NULLNESS))
        .check(CORE);
  }

  @Test
  void theFrontDoorShowsNoAxon() {
    noCodeUnits()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(FRONT_DOOR)
        .and()
        .areNotPrivate()
        .should(
            ArchitectureRules.mention(
                "Axon or its adapters", resideInAnyPackage("..axon..", "org.axonframework..")))
        .check(CORE);
  }

  @Test
  void nothingInsideKnowsTheFrontDoor() {
    noClasses()
        .that()
        .resideOutsideOfPackage(FRONT_DOOR)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(FRONT_DOOR)
        .check(CORE);
  }

  @Test
  void packagesHaveNoCycles() {
    ArchitectureRules.packagesHaveNoCycles("org.unionledger").check(CORE);
  }

  @Test
  void noFloatingPointAnywhere() {
    ArchitectureRules.noFieldIsFloatingPoint().check(CORE);
    ArchitectureRules.noMethodTakesOrReturnsFloatingPoint().check(CORE);
  }

  @Test
  void timeAndChanceAreHandedIn() {
    ArchitectureRules.timeAndChanceAreHandedIn().check(CORE);
  }

  @Test
  void staticFieldsAreFinal() {
    ArchitectureRules.staticFieldsAreFinal().check(CORE);
  }

  @Test
  void nothingIsPrinted() {
    ArchitectureRules.nothingIsPrinted().check(CORE);
  }
}
