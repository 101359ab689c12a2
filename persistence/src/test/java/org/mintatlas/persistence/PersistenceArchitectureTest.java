package org.mintatlas.persistence;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.mapstruct.Mapper;
import org.mintatlas.domain.EveryRing;
import org.mintatlas.domain.InnerRing;
import org.mintatlas.persistence.change.PostgresChanges;
import org.mintatlas.persistence.quota.PostgresQuotas;
import org.mintatlas.persistence.statement.Sql;
import org.springframework.context.annotation.Configuration;

/** What holds between the packages of the persistence ring, as sentences. */
@AnalyzeClasses(
    packages = "org.mintatlas.persistence",
    importOptions = ImportOption.DoNotIncludeTests.class)
class PersistenceArchitectureTest {
  private static final String[] GROUND = {
    "org.mintatlas.persistence.columns",
    "org.mintatlas.persistence.paging",
    "org.mintatlas.persistence.statement",
    "org.mintatlas.persistence.storing",
    "org.mintatlas.persistence.words",
    "org.mintatlas.persistence.values"
  };

  @ArchTest static final ArchTests everyRing = ArchTests.in(EveryRing.class);

  @ArchTest static final ArchRule filesAndNetworksAreOutside = InnerRing.filesAndNetworksAreOutside;

  @ArchTest
  static final ArchRule needsTheInnerRingsAndTheDatabase =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify.annotations",
              "com.github.benmanes.caffeine.cache",
              "com.google.errorprone.annotations",
              "org.mintatlas.domain..",
              "org.mintatlas.application..",
              "org.mintatlas.persistence..",
              "jakarta.persistence",
              "org.hibernate..",
              "org.mapstruct..",
              "org.postgresql",
              "org.postgresql.util",
              "org.springframework.boot..",
              "org.springframework.context.annotation",
              "org.springframework.jdbc.core..",
              "org.springframework.jdbc.datasource",
              "org.springframework.transaction..")
          .because("the database answers ports, whoever asks and in whatever form");

  @ArchTest
  static final ArchRule onlyTheCompositionKnowsTheFramework =
      noClasses()
          .that()
          .areNotAnnotatedWith(Configuration.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.boot..", "org.springframework.context..")
          .because("an adapter is a plain class that a test can make with new");

  @ArchTest
  static final ArchRule theFormOfTheTablesStaysInItsPackage =
      classes()
          .that(haveTheFormOfTables())
          .should()
          .bePackagePrivate()
          .because("a table can be changed when only one package has to follow");

  @ArchTest
  static final ArchRule aFeatureShowsItsConfigurationOnly =
      classes()
          .that(areTopLevelClassesOfFeatures())
          .and()
          .arePublic()
          .and()
          // Which need more of the application than a bean: connections, a policy.
          .doNotBelongToAnyOf(PostgresChanges.class, PostgresQuotas.class)
          .should()
          .beAnnotatedWith(Configuration.class)
          .because("other rings ask for ports, and the composition for configurations");

  @ArchTest
  static final ArchRule featuresMeetInTheDatabaseOnly =
      slices()
          .matching("org.mintatlas.persistence.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(alwaysTrue(), resideInAnyPackage(GROUND))
          .because("aggregates know each other by identity; a join is between tables");

  @ArchTest
  static final ArchRule theGroundKnowsNoFeature =
      classes()
          .that()
          .resideInAnyPackage(GROUND)
          .should()
          .onlyDependOnClassesThat(
              describe(
                  "are no features of this ring",
                  type ->
                      !type.getPackageName().startsWith("org.mintatlas.persistence")
                          || resideInAnyPackage(GROUND).test(type)))
          .because("what serves every feature changes with none of them");

  @ArchTest
  static final ArchRule onlyListsPutSqlTogether =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.mintatlas.persistence.paging", "org.mintatlas.persistence.statement")
          .should()
          .accessTargetWhere(
              describe(
                  "SQL is put together of any text",
                  access ->
                      access.getTargetOwner().isEquivalentTo(Sql.class)
                          && access.getName().equals("composed")))
          .because("the compiler knows the parts of every other statement");

  private static DescribedPredicate<JavaClass> areTopLevelClassesOfFeatures() {
    return describe(
        "are top-level classes of features",
        type ->
            type.isTopLevelClass()
                && !type.getPackageName().equals("org.mintatlas.persistence")
                && !resideInAnyPackage(GROUND).test(type));
  }

  private static DescribedPredicate<JavaClass> haveTheFormOfTables() {
    return describe(
        "have the form of tables",
        type ->
            type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Mapper.class)
                || (areTopLevelClassesOfFeatures().test(type)
                    && type.getSimpleName().matches(".*(Entity|Mapper|Rows?|Lists)")));
  }
}
