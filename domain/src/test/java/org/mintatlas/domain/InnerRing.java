package org.mintatlas.domain;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What holds in the domain and the application, which know nothing of the world outside. */
public final class InnerRing {

  // Access, not call: a method reference such as Instant::now counts as well.
  @ArchTest
  static final ArchRule timeComesFromOutside =
      noClasses()
          .should()
          .accessTargetWhere(
              target(owner(resideInAPackage("java.time..")))
                  .and(target(nameMatching("now|system.*|tick.*"))))
          .orShould()
          .accessTargetWhere(
              target(owner(type(System.class)))
                  .and(target(nameMatching("currentTimeMillis|nanoTime"))))
          .because("a rule that looks at the clock can be neither tested nor asked about the past");

  // A generator that is given, or has a given seed, is no chance.
  @ArchTest
  static final ArchRule identityAndChanceComeFromOutside =
      noClasses()
          .should()
          .accessTargetWhere(describe("chance decides", InnerRing::isChance))
          .because("who makes a thing names it, and the same input gives the same output");

  /** Of the rings around as well, but for the outermost. */
  @ArchTest
  public static final ArchRule filesAndNetworksAreOutside =
      noClasses()
          .should()
          .dependOnClassesThat(World.FILES_AND_PROCESSES)
          .orShould()
          .dependOnClassesThat(World.NETWORK)
          .orShould()
          .accessTargetWhere(World.IS_REACHED)
          .because("what is read is handed in, wherever it comes from");

  @ArchTest static final ArchRule whatOthersMakeHasABuilder = Builders.MAKE_WHAT_OTHERS_NEED;

  private InnerRing() {}

  private static boolean isChance(JavaAccess<?> access) {
    String name = access.getName();
    return switch (access.getTargetOwner().getFullName()) {
      case "java.util.UUID" -> name.equals("randomUUID");
      case "java.lang.Math", "java.lang.StrictMath" -> name.equals("random");
      case "java.util.Random", "java.util.SplittableRandom" ->
          name.equals("<init>")
              && access instanceof JavaCodeUnitAccess<?> call
              && call.getTarget().getRawParameterTypes().isEmpty();
      case "java.util.random.RandomGenerator", "java.util.random.RandomGeneratorFactory" ->
          name.matches("of|getDefault|create");
      case "java.util.Collections" ->
          name.equals("shuffle")
              && access instanceof JavaCodeUnitAccess<?> call
              && call.getTarget().getRawParameterTypes().size() == 1;
      case "java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom" -> true;
      default -> false;
    };
  }
}
