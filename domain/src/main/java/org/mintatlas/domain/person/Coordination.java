package org.mintatlas.domain.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.PartialDate;
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
@Buildable
public record Coordination(
    CoordinationId id, long version, PersonId person, RegionId region, Period period)
    implements Aggregate<CoordinationId, Coordination> {

  /** Checks the version. */
  public Coordination {
    Require.aggregate(id, version, "person", person, "region", region, "period", period);
  }

  /**
   * The same coordination of a region that is over, or not: what has no end of its own ends on the
   * eve of that.
   *
   * @param regionEnded the first day on which the region is over; null when it is not
   */
  public Coordination within(@Nullable LocalDate regionEnded) {
    if (regionEnded == null
        || period.to() != null
        || !period.from().firstDay().isBefore(regionEnded)) {
      return this;
    }
    PartialDate eve = PartialDate.of(regionEnded.minusDays(1));
    return toBuilder().period(period.until(eve)).build();
  }

  /** Whether the person coordinates the region on the day. */
  public boolean on(LocalDate day) {
    return period.contains(day);
  }

  /** Whether the person coordinated the region before the day, and does so no longer. */
  public boolean isOver(LocalDate day) {
    PartialDate to = period.to();
    return to != null && day.isAfter(to.lastDay());
  }

  /** Starts one from what it cannot be without, never stored. */
  public static CoordinationBuilder builder(
      CoordinationId id, PersonId person, RegionId region, Period period) {
    return CoordinationBuilder.empty().id(id).person(person).region(region).period(period);
  }

  /** Starts one from this one, to change some of it. */
  public CoordinationBuilder toBuilder() {
    return CoordinationBuilder.of(this);
  }

  @Override
  public Coordination withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
