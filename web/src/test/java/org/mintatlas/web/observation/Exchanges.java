package org.mintatlas.web.observation;

import java.time.Duration;
import java.util.Set;
import org.mintatlas.graphql.error.ErrorCode;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Caller;
import org.mintatlas.graphql.request.Language;
import org.mintatlas.web.http.HttpExchange;
import org.mintatlas.web.request.SqlUse;

/** Exchanges for tests. */
final class Exchanges {
  static final String TRACE_ID = "0af7651916cd43dd8448eb211c80319c";

  private Exchanges() {}

  /** One that cost 42 points, asked four statements in 3 ms and took 12.34 ms. */
  static HttpExchange with(ErrorCode... errors) {
    ApiRequest request = new ApiRequest(TRACE_ID, Language.DE, new Caller("203.0.113.7", true));
    request.cost(42);
    return new HttpExchange(
        request,
        "POST",
        200,
        Set.of(errors),
        Duration.ofNanos(12_340_000),
        new SqlUse(4, Duration.ofMillis(3)));
  }
}
