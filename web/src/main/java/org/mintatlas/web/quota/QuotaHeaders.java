package org.mintatlas.web.quota;

import java.time.Duration;
import java.util.Locale;
import org.mintatlas.application.quota.QuotaPolicy;
import org.mintatlas.application.quota.Quotas;
import org.mintatlas.web.http.ExchangeListener;
import org.mintatlas.web.http.HttpExchange;
import org.springframework.http.HttpHeaders;

/** Tells each client what it may spend and what it has left, as the IETF's draft of it says. */
final class QuotaHeaders implements ExchangeListener {
  private final String policy;

  QuotaHeaders(QuotaPolicy policy) {
    this.policy =
        String.format(
            Locale.ROOT, "\"default\";q=%d;w=%d", policy.points(), seconds(policy.window()));
  }

  @Override
  public void answered(HttpExchange exchange, HttpHeaders headers) {
    Quotas.Decision quota = exchange.request().quota();
    if (quota != null) {
      headers.set("RateLimit-Policy", policy);
      headers.set(
          "RateLimit", "\"default\";r=" + quota.remaining() + ";t=" + seconds(quota.untilFull()));
    }
  }

  /** Rounded up, so that nobody comes too early. */
  private static long seconds(Duration time) {
    return time.plusNanos(999_999_999).toSeconds();
  }
}
