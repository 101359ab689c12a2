package org.mintatlas.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No record of the domain takes null for what it cannot be without, and each says so. */
class NoNullTest {
  private static Stream<Class<?>> records() {
    return Nulls.records("org.mintatlas.domain");
  }

  static Stream<Arguments> parts() {
    return Nulls.parts(records());
  }

  @ParameterizedTest(name = "{0}.{1}")
  @MethodSource("parts")
  void refusesNull(Class<?> type, String name) {
    Nulls.assertRefused(type, name);
  }

  @Test
  void knowsARecordOfEachKind() {
    assertThat(records()).hasSizeGreaterThan(150);
  }
}
