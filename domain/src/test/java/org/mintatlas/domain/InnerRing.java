package org.mintatlas.domain;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.UUID;

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

  @ArchTest
  static final ArchRule identityAndChanceComeFromOutside =
      noClasses()
          .should()
          .accessTargetWhere(target(owner(type(UUID.class))).and(target(name("randomUUID"))))
          .orShould()
          .accessTargetWhere(target(owner(type(Math.class))).and(target(name("random"))))
          .because("who makes a thing names it, and the same input gives the same output");

  /** Of the rings around as well, but for the outermost. */
  @ArchTest
  public static final ArchRule filesAndNetworksAreOutside =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("java.nio.file..")
                  .or(resideInAPackage("java.net.http.."))
                  .or(resideInAPackage("java.nio.channels.."))
                  .or(type(java.io.File.class))
                  .or(type(java.net.URL.class))
                  .or(type(java.net.Socket.class)))
          .because("what is read is handed in, wherever it comes from");

  @ArchTest static final ArchRule whatOthersMakeHasABuilder = Builders.MAKE_WHAT_OTHERS_NEED;

  private InnerRing() {}
}
