package org.mintatlas.domain;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.random.RandomGenerator;
import org.mintatlas.domain.shared.Buildable;

/** What holds between the packages of the domain, as sentences. */
@AnalyzeClasses(
    packages = "org.mintatlas.domain",
    importOptions = ImportOption.DoNotIncludeTests.class)
class DomainArchitectureTest {

  @ArchTest static final ArchTests everyRing = ArchTests.in(EveryRing.class);

  @ArchTest static final ArchTests innerRing = ArchTests.in(InnerRing.class);

  @ArchTest
  static final ArchRule needsNothingButJavaAndNullAnnotations =
      classes()
          .that()
          .doNotBelongToAnyOf(Buildable.class)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify.annotations", "org.mintatlas.domain..")
          .because("rules of the MINT world outlive every framework and every database");

  @ArchTest
  static final ArchRule arrowsBetweenFeaturesRunOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("shared")
          .definedBy("org.mintatlas.domain.shared..")
          .layer("geography")
          .definedBy("org.mintatlas.domain.geography..")
          .layer("organisation")
          .definedBy("org.mintatlas.domain.organisation..")
          .layer("region")
          .definedBy("org.mintatlas.domain.region..")
          .layer("person")
          .definedBy("org.mintatlas.domain.person..")
          .layer("initiative")
          .definedBy("org.mintatlas.domain.initiative..")
          .layer("network")
          .definedBy("org.mintatlas.domain.network..")
          .layer("qualification")
          .definedBy("org.mintatlas.domain.qualification..")
          .layer("quality")
          .definedBy("org.mintatlas.domain.quality..")
          .layer("event")
          .definedBy("org.mintatlas.domain.event..")
          .layer("governance")
          .definedBy("org.mintatlas.domain.governance..")
          .layer("award")
          .definedBy("org.mintatlas.domain.award..")
          .layer("insight")
          .definedBy("org.mintatlas.domain.insight..")
          .whereLayer("shared")
          .mayNotAccessAnyLayer()
          .whereLayer("geography")
          .mayOnlyAccessLayers("shared")
          .whereLayer("organisation")
          .mayOnlyAccessLayers("geography", "shared")
          .whereLayer("region")
          .mayOnlyAccessLayers("organisation", "geography", "shared")
          .whereLayer("person")
          .mayOnlyAccessLayers("region", "organisation", "geography", "shared")
          .whereLayer("initiative")
          .mayOnlyAccessLayers("region", "organisation", "geography", "shared")
          .whereLayer("network")
          .mayOnlyAccessLayers("initiative", "region", "organisation", "geography", "shared")
          .whereLayer("qualification")
          .mayOnlyAccessLayers(
              "initiative", "person", "region", "organisation", "geography", "shared")
          .whereLayer("quality")
          .mayOnlyAccessLayers("shared")
          .whereLayer("event")
          .mayOnlyAccessLayers("person", "region", "organisation", "geography", "shared")
          .whereLayer("governance")
          .mayOnlyAccessLayers("person", "organisation", "geography", "shared")
          .whereLayer("award")
          .mayOnlyAccessLayers(
              "governance", "person", "region", "organisation", "geography", "shared")
          .whereLayer("insight")
          .mayOnlyAccessLayers(
              "award",
              "event",
              "governance",
              "qualification",
              "organisation",
              "geography",
              "shared")
          .ensureAllClassesAreContainedInArchitecture()
          .because(
              "a feature is understood with those before it alone; a new one says here where it"
                  + " stands");

  @ArchTest
  static final ArchRule featuresFormNoCycle =
      slices()
          .matching("org.mintatlas.domain.(*)..")
          .should()
          .beFreeOfCycles()
          .because("features that need each other are one feature");

  @ArchTest
  static final ArchRule noResultIsLeftToChance =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(RandomGenerator.class)
          .because("the same input gives the same output");

  @ArchTest
  static final ArchRule nothingHasASetter =
      noMethods()
          .that()
          .arePublic()
          .should()
          .haveNameMatching("set[A-Z].*")
          .because("a value is valid or does not exist; a changed one is another one");

  @ArchTest
  static final ArchRule nothingChangesButABuilder =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameNotEndingWith("Builder")
          .should()
          .haveModifier(FINAL)
          .because("a value is valid or does not exist; only what collects it may change");
}
