package org.mintatlas.web.request;

import java.time.Duration;
import java.util.Locale;
import org.mintatlas.web.StartRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a request may run.
 *
 * @param requestTime from its first line to its answer; 100 ms to an hour
 */
@ConfigurationProperties("mintatlas.limits")
record RequestProperties(@DefaultValue("10s") Duration requestTime) {

  RequestProperties {
    if (requestTime.toMillis() < 100 || requestTime.toHours() >= 1) {
      throw new StartRefused(
          String.format(
              Locale.ROOT,
              "mintatlas.limits.request-time is %d ms: choose at least 100ms and less than 1h.",
              requestTime.toMillis()));
    }
  }
}
