package org.mintatlas.web.availability;

import java.time.Duration;
import java.util.Locale;
import org.mintatlas.web.StartRefused;
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
    if (drain.isNegative() || drain.compareTo(LONGEST) > 0) {
      throw new StartRefused(
          String.format(
              Locale.ROOT,
              "mintatlas.shutdown.drain is %d ms: choose a duration from 0s to %ds.",
              drain.toMillis(),
              LONGEST.toSeconds()));
    }
  }
}
