package org.mintatlas.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No record of the domain takes null for what it cannot be without, and each says so. */
class NoNullTest {
  private final Samples samples = new Samples();

  static Stream<Arguments> components() {
    return records()
        .flatMap(type ->
            Arrays.stream(type.getRecordComponents())
                .filter(NoNullTest::mustBeGiven)
                .map(component -> arguments(type, component.getName())));
  }

  private static Stream<Class<?>> records() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mintatlas.domain")
            .stream()
            .filter(JavaClass::isRecord)
            .filter(type -> !type.getModifiers().contains(JavaModifier.PRIVATE))
            .<Class<?>>map(JavaClass::reflect);
  }

  private static boolean mustBeGiven(RecordComponent component) {
    return !component.getType().isPrimitive()
        && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  @ParameterizedTest(name = "{0}.{1}")
  @MethodSource("components")
  void refusesNull(Class<?> type, String name) {
    List<@Nullable Object> given = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      given.add(component.getName().equals(name) ? null : samples.of(component));
    }
    assertInvalid(() -> make(type, given))
        .satisfies(refused -> {
          assertThat(refused.what()).isNotBlank();
          assertThat(refused.reason()).isEqualTo("must be given");
          assertThat(refused.value()).isNull();
        });
  }

  @Test
  void knowsARecordOfEachKind() {
    assertThat(records()).hasSizeGreaterThan(150);
  }

  private static void make(Class<?> type, List<@Nullable Object> given) throws Throwable {
    Constructor<?> constructor = Samples.constructorOf(type);
    try {
      constructor.newInstance(given.toArray());
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
