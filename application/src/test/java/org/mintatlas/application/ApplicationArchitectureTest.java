package org.mintatlas.application;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.UUID;
import org.mintatlas.domain.MachineDefaults;
import org.springframework.transaction.annotation.Transactional;

/** What holds between the packages of the application ring, as sentences. */
@AnalyzeClasses(
    packages = "org.mintatlas.application",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ApplicationArchitectureTest {
  private static final String DATASET = "org.mintatlas.application.dataset..";
  private static final String[] INWARD = {
    "java..",
    "org.jspecify.annotations",
    "org.mintatlas.domain..",
    "org.mintatlas.application..",
    "org.springframework.transaction.annotation"
  };

  @ArchTest static final ArchRule defaultsOfTheMachineAreNotUsed = MachineDefaults.ARE_NOT_USED;

  @ArchTest
  static final ArchRule needsOnlyTheDomainAndTheNameOfATransaction =
      classes()
          .that()
          .resideOutsideOfPackage(DATASET)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(INWARD)
          .because("use cases know neither the database nor the API through which they are asked");

  @ArchTest
  static final ArchRule onlyDatasetsReadCsv =
      classes()
          .that()
          .resideInAPackage(DATASET)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(INWARD).or(resideInAPackage("org.apache.commons.csv")))
          .because("the form of a file is the business of nobody but those who read it");

  @ArchTest
  static final ArchRule featuresFormNoCycle =
      slices()
          .matching("org.mintatlas.application.(*)..")
          .should()
          .beFreeOfCycles()
          .because("features that need each other are one feature");

  @ArchTest
  static final ArchRule portsAreNamedInThePluralAndAreInterfaces =
      classes()
          .that()
          .areTopLevelClasses()
          .and(isOneWordInThePlural())
          .and()
          .resideOutsideOfPackage(DATASET)
          .should()
          .beInterfaces()
          .because("a collection is what a store promises; how it does so stands in another ring");

  // Access, not call: a method reference such as Instant::now counts as well.
  @ArchTest
  static final ArchRule timeAndIdentityComeFromOutside =
      noClasses()
          .should()
          .accessTargetWhere(
              target(owner(resideInAPackage("java.time..")))
                  .and(target(nameMatching("now|system.*|tick.*"))))
          .orShould()
          .accessTargetWhere(
              target(owner(type(System.class)))
                  .and(target(nameMatching("currentTimeMillis|nanoTime"))))
          .orShould()
          .accessTargetWhere(target(owner(type(UUID.class))).and(target(name("randomUUID"))))
          .because("with a Clock and an IdGenerator a test can say which day it is");

  @ArchTest
  static final ArchRule transactionsCanBeWrappedAroundUseCases =
      noClasses()
          .that(haveTransactions())
          .should()
          .haveModifier(JavaModifier.FINAL)
          .because("a transaction is opened by a subclass that is made at start-up");

  private static DescribedPredicate<JavaClass> isOneWordInThePlural() {
    return describe(
        "are named with one word in the plural",
        type -> type.getSimpleName().matches("[A-Z][a-z]*[a-rt-z]s"));
  }

  private static DescribedPredicate<JavaClass> haveTransactions() {
    return describe(
        "have a transaction",
        type ->
            type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream()
                    .anyMatch(m -> m.isAnnotatedWith(Transactional.class)));
  }
}
