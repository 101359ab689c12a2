package org.mintatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;

class UnusedAutoConfigurationsTest {
  private static final List<String> ALL =
      ImportCandidates.load(
              AutoConfiguration.class, UnusedAutoConfigurationsTest.class.getClassLoader())
          .getCandidates();

  static Stream<String> beginnings() {
    return Stream.of(
            UnusedAutoConfigurations.NEVER,
            UnusedAutoConfigurations.OF_A_DATABASE,
            List.of(UnusedAutoConfigurations.TOMCAT_METRICS))
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void eachBeginningIsThatOfSomething(String beginning) {
    assertThat(ALL).anyMatch(name -> UnusedAutoConfigurations.begins(name, beginning));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jdbc", "DataSource", "Hibernate", "Flyway", "Jpa", "Transaction"})
  void onlyADatabaseNeedsWhatIsForDatabases(String part) {
    assertThat(ALL)
        .filteredOn(name -> name.contains(part))
        .noneMatch(name -> UnusedAutoConfigurations.isUsed(name, true))
        .anyMatch(name -> UnusedAutoConfigurations.isUsed(name, false));
  }
}
