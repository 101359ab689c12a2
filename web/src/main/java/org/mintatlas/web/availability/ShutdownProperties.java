package org.mintatlas.web.availability;

import java.time.Duration;
import org.mintatlas.web.setting.Choices;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the program stops.
 *
 * @param drain how long new requests are still served after the program was told to stop; at most
 *     ten seconds, none at all when zero
 */
@ConfigurationProperties("mintatlas.shutdown")
record ShutdownProperties(@DefaultValue("1s") Duration drain) {
  private static final Duration LONGEST = Duration.ofSeconds(10);

  ShutdownProperties {
    Choices.between("mintatlas.shutdown.drain", drain, Duration.ZERO, LONGEST);
  }
}
