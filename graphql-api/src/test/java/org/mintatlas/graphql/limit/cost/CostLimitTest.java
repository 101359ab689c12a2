package org.mintatlas.graphql.limit.cost;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.quota.QuotaPolicy;
import org.mintatlas.application.quota.Quotas;
import org.mintatlas.graphql.limit.Engine;
import org.mintatlas.graphql.limit.Limit;
import org.mintatlas.graphql.limit.Limits;

class CostLimitTest {
  private static final String REGIONS = "{ regions(first: 100) { nodes { name } } }";

  /** A hundred points that never come back. */
  private static final class HundredPoints implements Quotas {
    private final List<String> taken = new ArrayList<>();
    private long left = 100;

    @Override
    public QuotaPolicy policy() {
      return new QuotaPolicy(100, Duration.ofMinutes(1));
    }

    @Override
    public Decision take(String client, long points) {
      boolean granted = points <= left;
      left -= granted ? points : 0;
      taken.add(client + " " + points);
      Duration wait = granted ? Duration.ZERO : Duration.ofMillis(1_500);
      return new Decision(granted, left, Duration.ofSeconds(9), wait);
    }
  }

  @Test
  void refusesWhatCostsTooMuchBeforeAnythingRuns() {
    Engine engine = new Engine(Limits.DEFAULT.with(Limit.COST, 100), null);

    ExecutionResult result = engine.run(REGIONS);

    assertThat(result.getErrors()).hasSize(1);
    assertThat(result.getErrors().getFirst().getMessage())
        .isEqualTo(
            "This request exceeds the limit for cost: 101, at most 100 allowed. Most of it is"
                + " regions.nodes: 100.");
    assertThat(result.isDataPresent()).isFalse();
    assertThat(engine.executed()).isFalse();
    assertThat(engine.request.cost()).isEqualTo(101);
  }

  @Test
  void allowsWhatCostsAsMuchAsMayBe() {
    Engine engine = new Engine(Limits.DEFAULT.with(Limit.COST, 101), null);

    engine.run(REGIONS);

    assertThat(engine.executed()).isTrue();
  }

  @Test
  void takesTheCostFromTheQuotaOfTheCaller() {
    HundredPoints quotas = new HundredPoints();
    Engine engine = new Engine(Limits.DEFAULT, quotas);

    engine.run("{ federalStates { name } }");

    assertThat(quotas.taken).containsExactly("somebody 10", "somebody 6");
    assertThat(engine.request.quota()).isNotNull();
    assertThat(engine.request.quota().remaining()).isEqualTo(84);
    assertThat(engine.executed()).isTrue();
  }

  @Test
  void refusesWhoHasTooLittleLeftAndSaysWhenToAskAgain() {
    HundredPoints quotas = new HundredPoints();
    quotas.left = 12;
    Engine engine = new Engine(Limits.DEFAULT, quotas);

    ExecutionResult result = engine.run("{ federalStates { name } }");

    assertThat(engine.executed()).isFalse();
    assertThat(result.getErrors()).hasSize(1);
    assertThat(result.getErrors().getFirst().getMessage())
        .isEqualTo(
            "Your quota does not suffice for the 16 points of this request. Ask again in 2"
                + " seconds.");
    assertThat(result.getErrors().getFirst().getExtensions())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "code", "RATE_LIMITED", "retryAfterSeconds", 2L, "remaining", 2L, "quota", 100L));
  }

  @Test
  void refusesWhatNoQuotaWouldEverSufficeFor() {
    Engine engine = new Engine(Limits.DEFAULT, new HundredPoints());

    ExecutionResult result = engine.run(REGIONS);

    assertThat(engine.executed()).isFalse();
    assertThat(result.getErrors().getFirst().getExtensions())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("code", "LIMIT_EXCEEDED", "limit", "quota", "maximum", 100L, "actual", 101L));
  }

  @Test
  void readsNothingOfWhoHasNothingLeft() {
    HundredPoints quotas = new HundredPoints();
    quotas.left = 9;
    Engine engine = new Engine(Limits.DEFAULT, quotas);

    ExecutionResult result = engine.run("{ nonsense");

    assertThat(result.getErrors()).hasSize(1);
    assertThat(result.getErrors().getFirst().getExtensions()).containsEntry("code", "RATE_LIMITED");
  }

  @Test
  void takesPointsForNonsenseToo() {
    HundredPoints quotas = new HundredPoints();
    Engine engine = new Engine(Limits.DEFAULT, quotas);

    engine.run("{ nonsense");
    assertThat(engine.quota.takeFirst(engine.request)).isNull();

    assertThat(quotas.taken).containsExactly("somebody 10");
  }

  @Test
  void tellsTheCostToWhoAsksForIt() {
    Engine engine = new Engine(Limits.DEFAULT, new HundredPoints());
    ExecutionInput.Builder input = ExecutionInput.newExecutionInput("{ __typename }");

    assertThat(engine.run(input).getExtensions()).isNull();
    assertThat(engine.run(input.extensions(Map.of("cost", true))).getExtensions())
        .isEqualTo(Map.of("cost", Map.of("actual", 1L, "maximum", 20_000, "remaining", 90L)));
    assertThat(engine.run(input.extensions(Map.of("cost", "true"))).getExtensions()).isNull();
  }

  @Test
  void tellsTheCostOfWhatItRefusesToo() {
    Engine engine = new Engine(Limits.DEFAULT.with(Limit.COST, 100), null);
    ExecutionInput.Builder input =
        ExecutionInput.newExecutionInput(REGIONS).extensions(Map.of("cost", true));

    assertThat(engine.run(input).getExtensions())
        .isEqualTo(Map.of("cost", Map.of("actual", 101L, "maximum", 100)));
  }
}
