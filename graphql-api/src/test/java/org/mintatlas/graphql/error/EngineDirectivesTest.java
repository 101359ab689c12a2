package org.mintatlas.graphql.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mintatlas.graphql.ApiInMemory;

class EngineDirectivesTest {
  private static final ApiInMemory API = new ApiInMemory();

  @Test
  void areNotInIntrospection() {
    API.ask("{ __schema { directives { name } } }")
        .path("__schema.directives[*].name")
        .entityList(String.class)
        .satisfies(names ->
            assertThat(names)
                .containsExactlyInAnyOrder(
                    "skip", "include", "deprecated", "specifiedBy", "oneOf", "cost", "listSize"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ ... @defer { __typename } } | defer",
        "{ ... @defer(label: \"x\", if: false) { __typename } } | defer",
        "{ ...F @defer } fragment F on Query { __typename } | defer",
        "{ federalStates @stream { code } } | stream",
        "query @experimental_disableErrorPropagation { __typename } |"
            + " experimental_disableErrorPropagation",
        "subscription @experimental_disableErrorPropagation { changes { kind } } |"
            + " experimental_disableErrorPropagation",
      })
  void areRefused(String document, String directive) {
    assertThat(API.raw(document, Map.of())).containsOnlyKeys("errors");
    assertThat(API.errors(document, Map.of()))
        .singleElement()
        .satisfies(error -> {
          assertThat(error)
              .containsEntry("message", "There is no directive @" + directive + ".")
              .containsKey("locations");
          assertThat((Map<?, ?>) error.get("extensions"))
              .hasFieldOrPropertyWithValue("code", "BAD_USER_INPUT");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ __typename @deprecated } | @deprecated cannot stand here.",
        "{ __typename @specifiedBy(url: \"x\") } | @specifiedBy cannot stand here.",
        "{ __typename @oneOf } | @oneOf cannot stand here.",
        "{ __typename @cost(weight: \"1\") } | @cost cannot stand here.",
      })
  void leaveThoseOfTheSpecificationAndOurOwn(String document, String message) {
    assertThat(API.errors(document, Map.of()))
        .singleElement()
        .satisfies(error -> assertThat(error).containsEntry("message", message));
  }
}
