package org.mintatlas.domain;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.BitSet;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;

/** What holds in every ring alike, from the domain to the program. */
public final class EveryRing {

  @ArchTest static final ArchTests rules = ArchTests.in(Rules.class);

  @ArchTest static final ArchRule defaultsOfTheMachineAreNotUsed = MachineDefaults.ARE_NOT_USED;

  // Access, not call: a method reference such as Instant::now counts as well.
  @ArchTest
  static final ArchRule timeIsAskedOfAClock =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.mintatlas.web.Composition")
          // It stands for a database, which has a clock of its own.
          .and()
          .doNotHaveFullyQualifiedName("org.mintatlas.memory.storing.InMemoryStore")
          .should()
          .accessTargetWhere(describe("the machine tells the time", EveryRing::asksTheMachine))
          .because("one clock tells all of them the day, and a test sets it");

  @ArchTest
  static final ArchRule nothingIsPrinted =
      noClasses()
          .should(ACCESS_STANDARD_STREAMS)
          .orShould()
          .callMethod(System.class, "console")
          .because("whoever runs the program decides where its log goes");

  @ArchTest
  static final ArchRule fieldsAreNotInjected =
      NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because("a test makes each object with new");

  @ArchTest
  static final ArchRule staticsAreFinal =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("what one caller leaves there, another one finds");

  // What a thread leaves behind for itself is no other one's; these two take it away again.
  @ArchTest
  static final ArchRule staticsKeepNothing =
      noFields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .and()
          .areNotDeclaredIn("org.mintatlas.web.request.RunningRequest")
          .and()
          .areNotDeclaredIn("org.mintatlas.web.request.ClientConnection")
          .should()
          .haveRawType(describe("made to be changed", EveryRing::canBeChanged))
          .because("what one caller leaves there, another one finds");

  @ArchTest
  static final ArchRule packagesSayThatNothingIsNullUnlessItSaysSo =
      classes()
          .should(
              be(
                  describe(
                      "in a package that is @NullMarked",
                      (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class))))
          .because("otherwise nothing checks what may be null");

  @ArchTest
  static final ArchRule theInsideOfTheImporterIsItsOwn =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.mintatlas.application.dataset..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.mintatlas.application.dataset.*..")
                  .and(not(resideInAPackage("org.mintatlas.application.dataset.file"))))
          .because("who imports a dataset hands it in and hears what became of it");

  @ArchTest static final ArchRule sqlHasOneWay = SqlTexts.HAVE_ONE_WAY;

  private EveryRing() {}

  private static boolean canBeChanged(JavaClass type) {
    return type.isArray()
        || (type.getPackageName().startsWith("java.util.concurrent")
            && !type.isEquivalentTo(TimeUnit.class))
        || type.getPackageName().startsWith("com.github.benmanes.caffeine")
        || type.isAssignableTo(ThreadLocal.class)
        || type.isAssignableTo(Appendable.class)
        || type.isAssignableTo(Date.class)
        || type.isAssignableTo(BitSet.class)
        || (!type.isInterface()
            && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)));
  }

  private static boolean asksTheMachine(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getFullName();
    String name = access.getName();
    return switch (owner) {
      case "java.lang.System" -> name.equals("currentTimeMillis");
      case "java.util.Date", "java.util.GregorianCalendar" -> name.equals("<init>");
      case "java.util.Calendar" -> name.equals("getInstance");
      default ->
          owner.startsWith("java.time.")
              && name.matches("now|system.*|tick.*")
              && access instanceof JavaCodeUnitAccess<?> call
              && call.getTarget().getRawParameterTypes().stream()
                  .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
    };
  }
}
