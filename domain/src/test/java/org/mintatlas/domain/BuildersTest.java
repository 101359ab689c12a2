package org.mintatlas.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.domain.shared.InvalidValueException;

/** A builder is started with all that cannot be left out. */
class BuildersTest {
  private final Samples samples = new Samples();

  static Stream<Method> starts() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mintatlas.domain")
            .stream()
            .filter(JavaClass::isRecord)
            .flatMap(type -> Arrays.stream(type.reflect().getMethods()))
            .filter(method ->
                method.getName().equals("builder") && Modifier.isStatic(method.getModifiers()));
  }

  @ParameterizedTest
  @MethodSource("starts")
  void missesNothing(Method start) throws ReflectiveOperationException {
    Object[] given = Arrays.stream(start.getParameterTypes()).map(samples::of).toArray();
    Object builder = start.invoke(null, given);
    try {
      assertThat(builder.getClass().getMethod("build").invoke(builder))
          .isInstanceOf(start.getDeclaringClass());
    } catch (InvocationTargetException e) {
      assertThat(e.getCause())
          .isInstanceOfSatisfying(
              InvalidValueException.class,
              refused -> assertThat(refused.reason()).isNotEqualTo("must be given"));
    }
  }

  @Test
  void areManyStarted() {
    assertThat(starts()).hasSizeGreaterThan(30);
  }
}
