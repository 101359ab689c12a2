package org.mintatlas.domain.person;

import java.time.LocalDate;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;

/**
 * A person coordinates a region for a time. Several may do so at once, and a person may change to
 * another region.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param person the person
 * @param region the region
 * @param period when
 */
public record Coordination(
    CoordinationId id, long version, PersonId person, RegionId region, Period period) {

  /** Checks the version. */
  public Coordination {
    Require.version(version);
  }

  /** Whether the person coordinates the region on the day. */
  public boolean on(LocalDate day) {
    return period.contains(day);
  }
}
