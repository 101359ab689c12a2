package org.mintatlas.graphql.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.graphql.ApiInMemory;
import org.mintatlas.graphql.SmallAtlas;

class FetchErrorsTest {
  private final ApiInMemory api = new ApiInMemory();

  private static void assertInternal(List<Map<String, Object>> errors) {
    assertThat(errors).hasSize(1);
    Map<?, ?> extensions = (Map<?, ?>) errors.getFirst().get("extensions");
    assertThat(extensions.get("code")).isEqualTo("INTERNAL");
    assertThat(extensions.get("traceId")).asString().matches("[0-9a-f]{32}");
    assertThat(extensions).hasSize(2);
    assertThat(errors.getFirst().get("message"))
        .isEqualTo(
            "Something went wrong on our side. Please name the trace id when you report it.");
  }

  @Test
  void tellNothingOfAFaultOfOurs() {
    api.calls.failWith(new IllegalStateException("select * from secret_table"));

    assertInternal(api.errors("{ regions { nodes { name } } }", Map.of()));
    assertInternal(api.errors("{ region(slug: \"river-region\") { name } }", Map.of()));
  }

  /** A rule that stored data breaks is no fault of the caller. */
  @Test
  void takeABrokenRuleInDataForAFaultOfOurs() {
    api.calls.failWith(new Rule("test.broken", "is broken", "ist verletzt").broken("name", "x"));

    assertInternal(api.errors("{ regions { nodes { name } } }", Map.of()));
  }

  @Test
  void leaveTheRestOfTheAnswerAlone() {
    api.calls.failWith(new IllegalStateException("down"));

    Map<String, Object> answer =
        api.raw("{ federalState(code: BY) { capital } region(slug: \"xx\") { name } }", Map.of());

    assertThat(answer.get("data")).hasToString("{federalState={capital=München}, region=null}");
    assertThat(answer).containsKey("errors");
  }

  @Test
  void tellNothingOfANullThatMustNotBe() {
    new SmallAtlas(api.atlas);
    api.calls.loseAnswersOf("Organisations.byIds");

    List<Map<String, Object>> errors =
        api.errors(
            "{ region(slug: \"river-region\") { involvements(roles: [CARRIER]) { organisation {"
                + " name } } } }",
            Map.of());

    assertInternal(errors);
    assertThat(errors.getFirst().get("path"))
        .isEqualTo(List.of("region", "involvements", 0, "organisation"));
    assertThat(errors.toString()).doesNotContain("non null type");
  }
}
