package org.mintatlas.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.domain.shared.Outcome;

/** Of the cases of an outcome one gives what was asked for, and each other one says why not. */
class OutcomeTest {
  private final Samples samples = new Samples();

  static Stream<Class<?>> outcomes() {
    return types().filter(type -> type.isSealed() && Outcome.class.isAssignableFrom(type));
  }

  private static Stream<Class<?>> types() {
    return imported().map(JavaClass::reflect);
  }

  private static Stream<JavaClass> imported() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mintatlas.domain")
            .stream();
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void givesInOneCase(Class<?> type) {
    List<? extends Outcome<?>> cases =
        Arrays.stream(type.getPermittedSubclasses())
            .map(samples::of)
            .<Outcome<?>>map(Outcome.class::cast)
            .toList();
    assertThat(cases).filteredOn(OutcomeTest::gives).hasSize(1);
    assertThat(cases)
        .filteredOn(Predicate.not(OutcomeTest::gives))
        .isNotEmpty()
        .allSatisfy(refusal ->
            assertThatIllegalStateException()
                .isThrownBy(refusal::orThrow)
                .extracting(Throwable::getMessage)
                .isNotNull());
  }

  private static boolean gives(Outcome<?> outcome) {
    try {
      return outcome.orThrow() != null;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  /** A sealed type that is part of a record is a fact, such as what something costs. */
  @Test
  void isWhateverARuleAnswersWithCases() {
    Set<Class<?>> parts =
        types()
            .filter(Class::isRecord)
            .flatMap(type -> Arrays.stream(type.getRecordComponents()))
            .map(RecordComponent::getType)
            .collect(Collectors.toSet());
    assertThat(
            imported()
                .flatMap(type -> type.getMethods().stream())
                .map(JavaMethod::reflect)
                .map(method -> method.getReturnType())
                .filter(type -> type.isSealed() && !parts.contains(type)))
        .isNotEmpty()
        .allMatch(Outcome.class::isAssignableFrom);
  }
}
