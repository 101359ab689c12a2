package org.mintatlas.web.request;

import java.time.Duration;
import org.mintatlas.web.setting.Choices;
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
    Choices.between(
        "mintatlas.limits.request-time", requestTime, Duration.ofMillis(100), Duration.ofHours(1));
  }
}
