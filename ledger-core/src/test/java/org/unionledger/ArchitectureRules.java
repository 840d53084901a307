package org.unionledger;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules that every published module keeps, whatever its packages are called. */
public final class ArchitectureRules {

  private static final Set<String> FLOATING_POINT =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  private static final Set<String> AMBIENT =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.Math.random",
          "java.util.Random.<init>",
          "java.util.UUID.randomUUID",
          "java.util.concurrent.ThreadLocalRandom.current");

  private ArchitectureRules() {}

  /** The compiled main classes below a package, without tests. */
  public static JavaClasses mainClassesOf(String packageName) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .withImportOption(location -> !location.contains("-tests.jar"))
        .importPackages(packageName);
  }

  public static ArchRule axonStaysInPackagesNamedAxon() {
    return noClasses()
        .that()
        .resideOutsideOfPackage("..axon..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.axonframework..")
        .because("a move to another version of Axon must stay a contained change");
  }

  public static ArchRule packagesHaveNoCycles(String packageName) {
    return slices().matching(packageName + ".(**)").should().beFreeOfCycles();
  }

  public static ArchRule noFieldIsFloatingPoint() {
    return noFields()
        .should(
            ArchCondition.from(
                describe(
                    "be double or float",
                    field -> involves(field.getType(), ArchitectureRules::isFloating))))
        .because("amounts are exact");
  }

  public static ArchRule noMethodTakesOrReturnsFloatingPoint() {
    return noCodeUnits()
        .should(mention("double or float", ArchitectureRules::isFloating))
        .because("amounts are exact");
  }

  public static ArchRule timeAndChanceAreHandedIn() {
    return noClasses()
        .should()
        .accessTargetWhere(describe("it asks the machine", ArchitectureRules::isAmbient))
        .because("the host says what time it is, and equal input gives equal bytes");
  }

  public static ArchRule staticFieldsAreFinal() {
    return fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("two ledgers in one process share nothing");
  }

  public static ArchRule nothingIsPrinted() {
    return GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
  }

  /** A method or constructor has a type in its signature, generic arguments included. */
  static ArchCondition<JavaCodeUnit> mention(String what, Predicate<JavaClass> type) {
    return ArchCondition.from(
        describe(
            "mention " + what,
            codeUnit ->
                Stream.concat(
                        codeUnit.getParameterTypes().stream(), Stream.of(codeUnit.getReturnType()))
                    .anyMatch(mentioned -> involves(mentioned, type))));
  }

  private static boolean involves(JavaType mentioned, Predicate<JavaClass> type) {
    return mentioned.getAllInvolvedRawTypes().stream().anyMatch(type);
  }

  private static boolean isFloating(JavaClass type) {
    return FLOATING_POINT.contains(type.getName());
  }

  private static boolean isAmbient(JavaAccess<?> access) {
    var owner = access.getTargetOwner();
    var isNow = owner.getPackageName().equals("java.time") && access.getName().equals("now");
    return (isNow && !access.getTarget().getFullName().contains("java.time.Clock"))
        || AMBIENT.contains(owner.getName() + "." + access.getName());
  }
}
