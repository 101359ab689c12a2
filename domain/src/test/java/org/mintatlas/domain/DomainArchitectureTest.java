package org.mintatlas.domain;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.mintatlas.domain.shared.Buildable;

/** What holds between the packages of the domain, as sentences. */
@AnalyzeClasses(
    packages = "org.mintatlas.domain",
    importOptions = ImportOption.DoNotIncludeTests.class)
class DomainArchitectureTest {
  /** As the built descriptor says; tests run on the class path, where there is no module. */
  private static final Set<String> EXPORTED =
      ModuleFinder.of(Path.of("target/classes"))
          .find("org.mintatlas.domain")
          .orElseThrow()
          .descriptor()
          .exports()
          .stream()
          .filter(exports -> !exports.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(toUnmodifiableSet());

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

  @ArchTest static final ArchRule arrowsBetweenFeaturesRunOneWay = Features.arrowsRunOneWay();

  @ArchTest
  static final ArchRule packagesAreExported =
      classes()
          .should(
              be(
                  describe(
                      "in a package that the module exports",
                      (JavaClass type) -> EXPORTED.contains(type.getPackageName()))))
          .because("whoever embeds the domain shall reach all of it");

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
