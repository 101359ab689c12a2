package org.mintatlas.web.observation;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.web.http.ExchangeListener;
import org.mintatlas.web.http.HttpExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Measures requests by operation and outcome. Only the names of trusted documents count as
 * operations: callers could invent others without end.
 */
@Component
class RequestMetrics implements ExchangeListener {
  private static final String OPERATION = "operation";
  private static final String OTHER = "other";

  private final MeterProvider<Timer> requests;
  private final MeterProvider<DistributionSummary> cost;
  private final MeterProvider<DistributionSummary> statements;

  RequestMetrics(MeterRegistry registry) {
    requests =
        Timer.builder("mintatlas.requests")
            .description("Requests to the API")
            .serviceLevelObjectives(
                Duration.ofMillis(25),
                Duration.ofMillis(100),
                Duration.ofMillis(500),
                Duration.ofSeconds(2),
                Duration.ofSeconds(10))
            .withRegistry(registry);
    cost =
        DistributionSummary.builder("mintatlas.request.cost")
            .description("What requests cost")
            .baseUnit("points")
            .withRegistry(registry);
    statements =
        DistributionSummary.builder("mintatlas.request.statements")
            .description("What requests ask of the database")
            .baseUnit("statements")
            .withRegistry(registry);
  }

  @Override
  public void answered(HttpExchange exchange, HttpHeaders headers) {
    Tags operation =
        Tags.of(
            OPERATION, Objects.requireNonNullElse(exchange.request().trustedOperation(), OTHER));
    requests.withTags(operation.and("outcome", outcome(exchange.errors()))).record(exchange.took());
    statements.withTags(operation).record(exchange.sql().statements());
    Long points = exchange.request().cost();
    if (points != null) {
      cost.withTags(operation).record(points);
    }
  }

  /** The gravest of the errors; a fault of ours is graver than one of the caller. */
  private static String outcome(Set<ErrorCode> errors) {
    return errors.stream()
        .max(
            Comparator.comparingInt(ErrorCode::httpStatus).thenComparing(Comparator.naturalOrder()))
        .map(ErrorCode::name)
        .orElse("OK");
  }
}
