package org.mintatlas.web.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.web.http.HttpExchange;
import org.springframework.http.HttpHeaders;

class RequestMetricsTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final RequestMetrics metrics = new RequestMetrics(registry);

  @Test
  void countsOperationsThatNobodyTrustsAsOne() {
    metrics.answered(Exchanges.with(), new HttpHeaders());
    assertThat(
            registry.get("mintatlas.requests").tags("operation", "other", "outcome", "OK").timer())
        .satisfies(timer -> assertThat(timer.count()).isOne());
    assertThat(registry.get("mintatlas.request.cost").summary().totalAmount()).isEqualTo(42);
    assertThat(registry.get("mintatlas.request.statements").summary().totalAmount()).isEqualTo(4);
  }

  @Test
  void namesTrustedOperations() {
    HttpExchange exchange = Exchanges.with();
    exchange.request().trusted("Regions");
    metrics.answered(exchange, new HttpHeaders());
    assertThat(registry.get("mintatlas.requests").tags("operation", "Regions").timer().count())
        .isOne();
  }

  @Test
  void takesTheGravestErrorAsTheOutcome() {
    metrics.answered(
        Exchanges.with(ErrorCode.BAD_USER_INPUT, ErrorCode.INTERNAL, ErrorCode.FORBIDDEN),
        new HttpHeaders());
    assertThat(registry.get("mintatlas.requests").tags("outcome", "INTERNAL").timer().count())
        .isOne();
  }
}
