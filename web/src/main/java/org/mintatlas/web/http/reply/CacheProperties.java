package org.mintatlas.web.http.reply;

import java.time.Duration;
import org.mintatlas.web.setting.Choices;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How answers are kept by others.
 *
 * @param maxAge how long anybody may keep the answer to an anonymous GET; zero to a year
 */
@ConfigurationProperties("mintatlas.cache")
public record CacheProperties(@DefaultValue("60s") Duration maxAge) {

  public CacheProperties {
    Choices.between("mintatlas.cache.max-age", maxAge, Duration.ZERO, Duration.ofDays(365));
  }
}
