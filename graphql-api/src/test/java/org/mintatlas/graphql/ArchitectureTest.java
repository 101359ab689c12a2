package org.mintatlas.graphql;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.search.Worded;
import org.mintatlas.domain.EveryRing;
import org.mintatlas.domain.InnerRing;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.graphql.field.FeatureFields;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(
    packages = "org.mintatlas.graphql",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /**
   * A driven port is an interface of the application that is not sealed; Paged is offered by use
   * cases, whoever handles a command is one, why it refuses is its answer, and what is worded is a
   * filter.
   */
  private static final DescribedPredicate<JavaClass> A_DRIVEN_PORT =
      describe(
          "a driven port",
          type ->
              type.getPackageName().startsWith("org.mintatlas.application.")
                  && !type.getPackageName().equals("org.mintatlas.application.paging")
                  && !type.getPackageName().equals("org.mintatlas.application.change")
                  && !type.getPackageName().equals("org.mintatlas.application.quota")
                  && !type.isAssignableTo(CommandHandler.class)
                  && !type.isAssignableTo(CommandHandler.OfPart.class)
                  && !type.isEquivalentTo(Worded.class)
                  && type.isInterface()
                  && !type.reflect().isSealed());

  private static final String FIGURES = "org.mintatlas.domain.shared.figure";

  @ArchTest static final ArchTests everyRing = ArchTests.in(EveryRing.class);

  @ArchTest static final ArchRule filesAndNetworksAreOutside = InnerRing.filesAndNetworksAreOutside;

  @ArchTest
  static final ArchRule fieldsDecideNothing =
      noClasses()
          .that()
          .areAnnotatedWith(Controller.class)
          .or()
          .areAssignableTo(FeatureFields.class)
          .should()
          .accessTargetWhere(
              describe("a state is told apart, or a thing is made", ArchitectureTest::decides))
          .because("what holds in the MINT world is said in the domain, for whoever asks");

  @ArchTest
  static final ArchRule needsOnlyTheApplicationAndTheDomain =
      classes()
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "org.mintatlas.graphql..",
                  "org.mintatlas.application..",
                  "org.mintatlas.domain..",
                  "org.springframework..",
                  "graphql..",
                  "reactor.core..",
                  "org.apache.commons.logging..",
                  "com.github.benmanes.caffeine.cache..",
                  "org.jspecify..",
                  "java..",
                  "javax.crypto.."))
          .because("the ring knows neither the database nor the server around it");

  @ArchTest
  static final ArchRule asksUseCasesOnly =
      noClasses()
          .should()
          .dependOnClassesThat(A_DRIVEN_PORT)
          .because("what a caller may see is decided in the use cases; a quota shows nothing");

  @ArchTest
  static final ArchRule knowsNoPagingOfSpring =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.springframework.data..",
                  "org.springframework.graphql.data.pagination..",
                  "org.springframework.graphql.data.query.."))
          .because("cursors are ours: its positions and windows would leak into them");

  @ArchTest
  static final ArchRule featuresHaveNoCycles =
      slices()
          .matching("org.mintatlas.graphql.(*)..")
          .should()
          .beFreeOfCycles()
          .because("arrows between features run one way, as in the domain");

  @ArchTest
  static final ArchRule controllersStayInside =
      classes()
          .that()
          .areAnnotatedWith(Controller.class)
          .should()
          .bePackagePrivate()
          .andShould()
          .onlyHaveDependentClassesThat(resideInAPackage("org.mintatlas.graphql.."))
          .because("what features share are loaders, not controllers");

  /** Reading a constant of the domain, comparing its values, or making an aggregate. */
  private static boolean decides(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return owner.getPackageName().startsWith("org.mintatlas.domain.")
        && !owner.getPackageName().equals(FIGURES) // what a number measures decides nothing
        && ((owner.isEnum()
                && access.getTarget() instanceof FieldAccessTarget field
                && field.getRawType().equals(owner))
            || access.getName().matches("compareTo|ordinal")
            || (access.getName().equals("<init>") && owner.isAssignableTo(Aggregate.class)));
  }
}
