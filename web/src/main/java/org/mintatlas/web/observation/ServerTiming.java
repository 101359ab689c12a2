package org.mintatlas.web.observation;

import java.time.Duration;
import java.util.Locale;
import org.mintatlas.web.http.ExchangeListener;
import org.mintatlas.web.http.HttpExchange;
import org.mintatlas.web.request.SqlUse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Tells the tools of a browser where the time went: {@code Server-Timing}. */
@Component
class ServerTiming implements ExchangeListener {
  private static final double NANOS_PER_MILLI = 1_000_000;

  @Override
  public void answered(HttpExchange exchange, HttpHeaders headers) {
    SqlUse sql = exchange.sql();
    headers.set(
        "Server-Timing",
        String.format(
            Locale.ROOT,
            "total;dur=%s, sql;dur=%s;desc=\"%d %s\"",
            millis(exchange.took()),
            millis(sql.time()),
            sql.statements(),
            sql.statements() == 1 ? "statement" : "statements"));
  }

  private static String millis(Duration time) {
    return String.format(Locale.ROOT, "%.1f", time.toNanos() / NANOS_PER_MILLI);
  }
}
