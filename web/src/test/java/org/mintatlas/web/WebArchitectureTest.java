package org.mintatlas.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.mintatlas.application.Ports;
import org.mintatlas.domain.EveryRing;
import org.mintatlas.domain.World;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What holds of the outermost ring, as sentences. */
@AnalyzeClasses(
    packages = "org.mintatlas.web",
    importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

  @ArchTest static final ArchTests everyRing = ArchTests.in(EveryRing.class);

  @ArchTest
  static final ArchRule decidesNothingOfTheMintWorld =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.mintatlas.domain..")
                  .and(not(resideInAPackage("org.mintatlas.domain.shared"))))
          .because("it starts, guards and shows a program whose rules are further inside");

  @ArchTest
  static final ArchRule filesAndProcessesAreOfTheDatabase =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.mintatlas.web.database..")
          .should()
          .dependOnClassesThat(World.FILES_AND_PROCESSES)
          .orShould()
          .accessTargetWhere(World.IS_REACHED)
          .because("whatever else is read comes as a resource, from wherever the settings say");

  // The first two have the connections that a server accepts, the database has one of its own.
  @ArchTest
  static final ArchRule nothingCallsOut =
      noClasses()
          .that()
          .haveNameNotMatching(".*\\.(DrainableProtocol|LastWords|IssuerKeys)(\\$.*)?")
          .and()
          .resideOutsideOfPackage("org.mintatlas.web.database..")
          .should()
          .dependOnClassesThat(World.CONNECTING)
          .because(
              "the program answers; only the issuer of tokens is asked for its keys, and traces are"
                  + " sent by a library, where somebody wants it");

  @ArchTest
  static final ArchRule asksUseCases =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.mintatlas.web.store..", "org.mintatlas.web.dataset..")
          .should()
          .dependOnClassesThat(describe("are driven ports", WebArchitectureTest::isDriven))
          .because(
              "a port has no rules of its own: whoever goes around the use cases breaks theirs");

  @ArchTest
  static final ArchRule featuresHaveNoCycles =
      slices()
          .matching("org.mintatlas.web.(*)..")
          .should()
          .beFreeOfCycles()
          .because("arrows between features run one way, as in the domain");

  @ArchTest
  static final ArchRule settingsAreRecords =
      classes()
          .that()
          .areAnnotatedWith(ConfigurationProperties.class)
          .should()
          .beRecords()
          .because("a setting is read once, checked, and never changes");

  private static boolean isDriven(JavaClass type) {
    return Arrays.stream(Ports.class.getRecordComponents())
        .map(RecordComponent::getType)
        .anyMatch(type::isEquivalentTo);
  }
}
