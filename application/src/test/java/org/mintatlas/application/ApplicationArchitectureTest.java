package org.mintatlas.application;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
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
import java.util.Set;
import org.mintatlas.application.audit.AuditLog;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.RepeatableHandler;
import org.mintatlas.application.dataset.ImportLog;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.application.paging.Catalogue;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.application.paging.Listing;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.paging.Placed;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.application.search.Search;
import org.mintatlas.application.search.Worded;
import org.mintatlas.application.search.plan.Lexicon;
import org.mintatlas.application.storing.ListedStore;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.application.storing.SluggedStore;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.EveryRing;
import org.mintatlas.domain.Features;
import org.mintatlas.domain.InnerRing;

/** What holds between the packages of the application ring, as sentences. */
@AnalyzeClasses(
    packages = "org.mintatlas.application",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ApplicationArchitectureTest {
  private static final String DATASET = "org.mintatlas.application.dataset..";
  private static final String CSV = "org.mintatlas.application.dataset.csv..";
  private static final String[] INWARD = {
    "java..", "org.jspecify.annotations", "org.mintatlas.domain..", "org.mintatlas.application.."
  };

  @ArchTest static final ArchTests everyRing = ArchTests.in(EveryRing.class);

  @ArchTest static final ArchTests innerRing = ArchTests.in(InnerRing.class);

  @ArchTest
  static final ArchRule needsNoFramework =
      classes()
          .that()
          .resideOutsideOfPackage(CSV)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(INWARD)
          .because(
              "use cases know neither a framework, nor the database, nor the API through which they"
                  + " are asked");

  @ArchTest
  static final ArchRule onlyDatasetsReadCsv =
      classes()
          .that()
          .resideInAPackage(CSV)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(INWARD).or(resideInAPackage("org.apache.commons.csv")))
          .because("the form of a file is the business of nobody but those who read it");

  @ArchTest
  static final ArchRule arrowsBetweenFeaturesRunOneWay =
      Features.arrowsRunOneWay(
          "org.mintatlas.application",
          DATASET,
          "org.mintatlas.application.review..",
          "org.mintatlas.application.sample..",
          "org.mintatlas.application.similarity..",
          "org.mintatlas.application.statistics..",
          "org.mintatlas.application.upkeep..");

  @ArchTest
  static final ArchRule featuresFormNoCycle =
      slices()
          .matching("org.mintatlas.application.(*)..")
          .should()
          .beFreeOfCycles()
          .because("features that need each other are one feature");

  @ArchTest
  static final ArchRule partsOfTheImporterFormNoCycle =
      slices()
          .matching("org.mintatlas.application.dataset.(*)..")
          .should()
          .beFreeOfCycles()
          .because("what is read of a feature refers only to what was read before it");

  @ArchTest
  static final ArchRule partsOfTheImporterDoNotKnowTheWhole =
      noClasses()
          .that()
          .resideInAPackage("org.mintatlas.application.dataset.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.mintatlas.application.dataset")
          .because("the use case puts them together");

  @ArchTest
  static final ArchRule portsAreNamedInThePlural =
      classes()
          .that(arePorts())
          .should()
          .haveNameMatching(".*s")
          .because("a port is a collection of things, whoever keeps them");

  @ArchTest
  static final ArchRule whatIsNamedLikeAPortIsAnInterface =
      classes()
          .that()
          .areTopLevelClasses()
          .and(isOneWordInThePlural())
          .and()
          .resideOutsideOfPackages("org.mintatlas.application", DATASET)
          .should()
          .beInterfaces()
          .because("a collection is what a store promises; how it does so stands in another ring");

  /** None is a collection: they make identities, find things, or are offered by use cases too. */
  private static final Set<Class<?>> OTHER_PORTS =
      Set.of(
          IdGenerator.class,
          ImportLog.class,
          AuditLog.class,
          CommandHandler.class,
          CreatingHandler.class,
          RepeatableHandler.class,
          Paged.class,
          Listing.class,
          Catalogue.class,
          Slugged.class,
          Store.class,
          ListedStore.class,
          SluggedStore.class,
          Search.class,
          Lexicon.class,
          Facet.class,
          Placed.class,
          Picking.class,
          Worded.class);

  private static DescribedPredicate<JavaClass> arePorts() {
    return describe(
        "are ports",
        type ->
            type.isInterface()
                && type.isTopLevelClass()
                && !type.getSimpleName().equals("package-info")
                && !type.reflect().isSealed()
                && OTHER_PORTS.stream().noneMatch(type::isEquivalentTo));
  }

  private static DescribedPredicate<JavaClass> isOneWordInThePlural() {
    return describe(
        "are named with one word in the plural",
        type -> type.getSimpleName().matches("[A-Z][a-z]*[a-rt-z]s"));
  }
}
