package org.mintatlas.domain.geography;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Require;

/**
 * On which days the key of a district means which district.
 *
 * @param key the key as somebody says it
 * @param meant the district that has the area, or a part of it, on these days
 * @param from the first of these days; null for all days before
 * @param to the last of these days; null for all days after
 */
public record DistrictMeaning(
    DistrictKey key, DistrictKey meant, @Nullable LocalDate from, @Nullable LocalDate to) {
  public DistrictMeaning {
    Require.given("key", key, "meant", meant);
  }

  /** Whether the day is one of these. */
  public boolean on(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
