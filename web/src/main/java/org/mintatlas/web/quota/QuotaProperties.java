package org.mintatlas.web.quota;

import java.time.Duration;
import java.util.Locale;
import org.mintatlas.application.quota.QuotaPolicy;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.web.StartRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a client may spend.
 *
 * @param store {@code memory} counts for this instance alone, {@code database} for all that share
 *     the database, {@code off} not at all
 * @param points of cost that a client has
 * @param window in which that many points come back
 */
@ConfigurationProperties("mintatlas.quota")
record QuotaProperties(
    @DefaultValue("memory") String store,
    @DefaultValue("600000") long points,
    @DefaultValue("1m") Duration window) {

  QuotaProperties {
    if (!store.equals("memory") && !store.equals("database") && !store.equals("off")) {
      throw new StartRefused(
          String.format(
              Locale.ROOT,
              "mintatlas.quota.store is '%s': choose memory, database or off.",
              store));
    }
    try {
      new QuotaPolicy(points, window);
    } catch (InvalidValueException e) {
      throw new StartRefused(
          String.format(
                  Locale.ROOT,
                  "mintatlas.quota.points is %d and mintatlas.quota.window %d ms: choose at least 1"
                      + " point",
                  points,
                  window.toMillis())
              + " and a window of at least 1s.",
          e);
    }
  }

  QuotaPolicy policy() {
    return new QuotaPolicy(points, window);
  }
}
