package org.mintatlas.domain;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.mintatlas.domain.shared.Aggregate;

/** What others make is made in a way that is promised, which a constructor is not. */
final class Builders {
  private static final int FEW_PARTS = 4;

  static final ArchRule MAKE_WHAT_OTHERS_NEED =
      classes()
          .that(describe("are made by others", Builders::isMadeByOthers))
          .should(be(describe("made and changed by a builder", Builders::hasABuilder)))
          .because("a constructor has another parameter when the world has another fact");

  private Builders() {}

  private static boolean isMadeByOthers(JavaClass type) {
    Class<?> record = type.reflect();
    RecordComponent[] parts = record.getRecordComponents();
    return parts != null
        && parts.length > 0
        && Modifier.isPublic(record.getModifiers())
        && (Aggregate.class.isAssignableFrom(record)
            || record.getSimpleName().endsWith("Filter")
            || (parts.length > FEW_PARTS && isOfTheDomain(record) && !hasAFactory(record)));
  }

  private static boolean isOfTheDomain(Class<?> record) {
    return record.getPackageName().startsWith("org.mintatlas.domain.");
  }

  private static boolean hasAFactory(Class<?> record) {
    return waysIn(record).anyMatch(record::equals);
  }

  private static boolean hasABuilder(JavaClass type) {
    Class<?> record = type.reflect();
    return Arrays.stream(record.getMethods())
        .filter(method -> method.getName().equals("toBuilder"))
        .map(Method::getReturnType)
        .anyMatch(builder ->
            makes(record, builder)
                && Stream.concat(waysIn(record), constants(record))
                    .anyMatch(start -> start.equals(builder) || start.equals(record)));
  }

  /** Whether a builder takes each part of a record and makes it. */
  private static boolean makes(Class<?> record, Class<?> builder) {
    return has(builder, "build", record)
        && Arrays.stream(record.getRecordComponents())
            .allMatch(part -> has(builder, part.getName(), builder, part.getType()));
  }

  private static boolean has(Class<?> owner, String name, Class<?> result, Class<?>... parameters) {
    return Arrays.stream(owner.getMethods())
        .anyMatch(method ->
            method.getName().equals(name)
                && method.getReturnType().equals(result)
                && Arrays.equals(method.getParameterTypes(), parameters));
  }

  private static Stream<Class<?>> waysIn(Class<?> record) {
    return Arrays.stream(record.getMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .map(Method::getReturnType);
  }

  private static Stream<Class<?>> constants(Class<?> record) {
    return Arrays.stream(record.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .map(Field::getType);
  }
}
