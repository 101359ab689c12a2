package org.mintatlas.domain;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mintatlas.domain.offence.Offences;

/** Each rule of the rings is broken by all that the class of {@link Offences} with its name has. */
class RingsTest {
  /** What breaks this one stands in a ring that the domain does not see. */
  private static final String OF_ANOTHER_RING = "theInsideOfTheImporterIsItsOwn";

  static Stream<Field> rules() {
    return Stream.of(EveryRing.class, InnerRing.class)
        .flatMap(ring -> Arrays.stream(ring.getDeclaredFields()))
        .filter(field -> field.getType() == ArchRule.class)
        .filter(field -> !field.getName().equals(OF_ANOTHER_RING));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void canBeBroken(Field field) throws ReflectiveOperationException {
    field.setAccessible(true);
    ArchRule rule = (ArchRule) field.get(null);
    Class<?> offence = Class.forName(Offences.class.getName() + "$" + field.getName());

    List<String> report =
        rule.evaluate(new ClassFileImporter().importClasses(offence))
            .getFailureReport()
            .getDetails();
    assertThat(report).isNotEmpty();
    assertThat(members(offence))
        .allSatisfy(member ->
            assertThat(report).anyMatch(line -> line.contains(offence.getName() + '.' + member)));
  }

  /** As the report names them; each breaks the rule by itself, but for those of a record. */
  private static List<String> members(Class<?> offence) {
    if (offence.isRecord()) {
      return List.of();
    }
    return Stream.concat(
            Arrays.stream(offence.getDeclaredMethods()).map(method -> method.getName() + '('),
            Arrays.stream(offence.getDeclaredFields()).map(field -> field.getName() + '>'))
        .toList();
  }

  @Test
  void noOffenceIsWithoutARule() {
    assertThat(Arrays.stream(Offences.class.getDeclaredClasses()).map(Class::getSimpleName))
        .containsExactlyInAnyOrderElementsOf(rules().map(Field::getName).collect(toSet()));
  }
}
