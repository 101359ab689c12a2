package org.mintatlas.domain.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.shared.Period;

/**
 * A region's coverage of one district for a time. Overlap with other regions is normal.
 *
 * @param district the district
 * @param period when; null when no source says, which counts as for as long as the region exists
 */
public record Coverage(DistrictKey district, @Nullable Period period) {

  /** Whether the district is covered on the day. */
  public boolean on(LocalDate day) {
    return period == null || period.contains(day);
  }

  /** Whether the two speak of the same district at a common time. */
  boolean repeats(Coverage other) {
    return district.equals(other.district)
        && (period == null || other.period == null || period.overlaps(other.period));
  }
}
