package org.mintatlas.web.http;

import java.time.Duration;
import java.util.Locale;
import org.mintatlas.web.StartRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How answers are kept by others.
 *
 * @param maxAge how long anybody may keep the answer to an anonymous GET; zero to a year
 */
@ConfigurationProperties("mintatlas.cache")
record CacheProperties(@DefaultValue("60s") Duration maxAge) {

  CacheProperties {
    if (maxAge.isNegative() || maxAge.toDays() > 365) {
      throw new StartRefused(
          String.format(
              Locale.ROOT,
              "mintatlas.cache.max-age is %d s: choose 0s to 365d.",
              maxAge.toSeconds()));
    }
  }
}
