package org.mintatlas.web.observation;

import java.util.Objects;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.web.http.ExchangeListener;
import org.mintatlas.web.http.HttpExchange;
import org.slf4j.Logger;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Writes one line for each request to the API: who reads the log finds it by its trace id.
 *
 * <p>Neither what was asked for (no document, no values) nor who asked (no address) is in it.
 */
@Component
@EnableConfigurationProperties(RequestLogProperties.class)
class RequestLog implements ExchangeListener {
  private final Logger log;
  private final boolean wanted;

  RequestLog(RequestLogProperties properties) {
    wanted = properties.wanted();
    log = JsonLines.of(RequestLog.class);
  }

  @Override
  public void answered(HttpExchange exchange, HttpHeaders headers) {
    if (!wanted) {
      return;
    }
    ApiRequest request = exchange.request();
    LoggingEventBuilder line =
        log.atInfo()
            .addKeyValue("trace.id", request.traceId())
            .addKeyValue("http.request.method", exchange.method())
            .addKeyValue("http.response.status_code", exchange.status())
            .addKeyValue("event.duration", exchange.took().toNanos())
            .addKeyValue("mintatlas.operation", operation(request))
            .addKeyValue("mintatlas.statements", exchange.sql().statements());
    if (request.cost() != null) {
      line = line.addKeyValue("mintatlas.cost", request.cost());
    }
    if (!exchange.errors().isEmpty()) {
      line = line.addKeyValue("mintatlas.errors", exchange.errors().stream().sorted().toList());
    }
    line.log("{} {}", exchange.method(), exchange.status());
  }

  private static String operation(ApiRequest request) {
    return Objects.requireNonNullElse(request.trustedOperation(), "other");
  }
}
