package org.mintatlas.web.observation;

import java.time.Duration;
import org.mintatlas.web.http.ExchangeListener;
import org.mintatlas.web.http.HttpExchange;
import org.mintatlas.web.request.SqlUse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Tells the tools of a browser where the time went: {@code Server-Timing}. */
@Component
class ServerTiming implements ExchangeListener {
  private static final double NANOS_PER_TENTH = 100_000;
  private static final int TEN = 10;

  @Override
  public void answered(HttpExchange exchange, HttpHeaders headers) {
    SqlUse sql = exchange.sql();
    headers.set(
        "Server-Timing",
        "total;dur="
            + millis(exchange.took())
            + ", sql;dur="
            + millis(sql.time())
            + ";desc=\""
            + sql.statements()
            + (sql.statements() == 1 ? " statement\"" : " statements\""));
  }

  /** With one digit behind the point. */
  private static String millis(Duration time) {
    long tenths = Math.round(time.toNanos() / NANOS_PER_TENTH);
    return tenths / TEN + "." + tenths % TEN;
  }
}
