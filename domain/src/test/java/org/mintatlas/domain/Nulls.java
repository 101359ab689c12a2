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
import org.junit.jupiter.params.provider.Arguments;

/** Records that take no null for what they cannot be without. */
public final class Nulls {
  private static final Samples SAMPLES = new Samples();

  private Nulls() {}

  /** The records below a package, but the private ones. */
  public static Stream<Class<?>> records(String root) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(root).stream()
            .filter(JavaClass::isRecord)
            .filter(type -> !type.getModifiers().contains(JavaModifier.PRIVATE))
            .map(JavaClass::reflect);
  }

  /** Each record with the name of each part that must be given. */
  public static Stream<Arguments> parts(Stream<Class<?>> records) {
    return records.flatMap(type ->
        Arrays.stream(type.getRecordComponents())
            .filter(Nulls::mustBeGiven)
            .map(component -> arguments(type, component.getName())));
  }

  private static boolean mustBeGiven(RecordComponent component) {
    return !component.getType().isPrimitive()
        && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** Fails unless the record says that this part of it is missing. */
  public static void assertRefused(Class<?> type, String name) {
    List<@Nullable Object> given = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      given.add(component.getName().equals(name) ? null : SAMPLES.of(component));
    }
    assertInvalid(() -> make(type, given))
        .satisfies(refused -> {
          assertThat(refused.what()).isNotBlank();
          assertThat(refused.reason()).isEqualTo("must be given");
          assertThat(refused.value()).isNull();
        });
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
