package org.mintatlas.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The names of types, in all rings; a nested type is read with its owner. */
class NamesTest {
  private static final ImportOption NO_TEST_JARS = location -> !location.contains("-tests.jar");

  @Test
  void standForOneThingEach() {
    Map<String, Set<String>> types =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(NO_TEST_JARS)
                .importPackages("org.mintatlas")
                .stream()
                // What MapStruct writes for a nested type is not nested itself, but named like it.
                .filter(type -> !type.getName().contains("$"))
                .filter(Predicate.not(type -> type.getSimpleName().endsWith("-info")))
                .collect(
                    groupingBy(
                        JavaClass::getSimpleName,
                        TreeMap::new,
                        mapping(JavaClass::getName, toSet())));

    assertThat(types).containsKeys("Region", "Regions", "JpaRegions", "RegionFields", "Welcome");
    types.values().removeIf(named -> named.size() == 1);
    assertThat(types).isEmpty();
  }
}
