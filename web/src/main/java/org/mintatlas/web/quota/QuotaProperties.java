package org.mintatlas.web.quota;

import java.time.Duration;
import java.util.List;
import org.mintatlas.application.quota.QuotaPolicy;
import org.mintatlas.web.setting.Choices;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a client may spend.
 *
 * @param store {@code memory} counts for this instance alone, {@code database} for all that share
 *     the database, {@code off} not at all
 * @param points of cost that a client has; 1 to a billion
 * @param window in which that many points come back; a second to a day
 */
@ConfigurationProperties("mintatlas.quota")
record QuotaProperties(
    @DefaultValue("memory") String store,
    @DefaultValue("600000") long points,
    @DefaultValue("1m") Duration window) {

  /** One for each nanosecond of the shortest window: more than that cannot come back in time. */
  private static final long MOST_POINTS = 1_000_000_000;

  QuotaProperties {
    Choices.oneOf("mintatlas.quota.store", store, List.of("memory", "database", "off"));
    Choices.between("mintatlas.quota.points", points, 1, MOST_POINTS);
    Choices.between("mintatlas.quota.window", window, Duration.ofSeconds(1), Duration.ofDays(1));
  }

  QuotaPolicy policy() {
    return new QuotaPolicy(points, window);
  }
}
