package org.mintatlas.web.tracing;

import org.mintatlas.web.StartRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where traces go.
 *
 * @param endpoint takes traces by OTLP over HTTP, such as {@code http://127.0.0.1:4318/v1/traces};
 *     nowhere where it is empty
 * @param share of requests that are traced, 0 to 1, where the caller has not decided it
 */
@ConfigurationProperties("mintatlas.tracing")
record TracingProperties(@DefaultValue("") String endpoint, @DefaultValue("1") double share) {
  TracingProperties {
    if (!endpoint.isBlank()
        && !endpoint.startsWith("http://")
        && !endpoint.startsWith("https://")) {
      throw StartRefused.of(
          "mintatlas.tracing.endpoint is '%s': give an address that takes OTLP over HTTP, such"
              + " as http://127.0.0.1:4318/v1/traces.",
          endpoint);
    }
    if (!(share >= 0 && share <= 1)) {
      throw StartRefused.of("mintatlas.tracing.share is %s: choose a number from 0 to 1.", share);
    }
  }
}
