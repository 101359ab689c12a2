package org.mintatlas.domain.person;

import java.time.LocalDate;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;

/**
 * A person belongs to the team of an initiative for a time. Several do so at once, and one person
 * may belong to several teams.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param person the person
 * @param initiative the initiative
 * @param period when
 */
@Buildable
public record TeamMembership(
    TeamMembershipId id, long version, PersonId person, InitiativeId initiative, Period period)
    implements Aggregate<TeamMembershipId, TeamMembership> {

  /** Checks the version. */
  public TeamMembership {
    Require.aggregate(id, version, "person", person, "initiative", initiative, "period", period);
  }

  /** Whether the person belongs to the team on the day. */
  public boolean on(LocalDate day) {
    return period.contains(day);
  }

  /** Starts one from what it cannot be without, never stored. */
  public static TeamMembershipBuilder builder(
      TeamMembershipId id, PersonId person, InitiativeId initiative, Period period) {
    return TeamMembershipBuilder.empty()
        .id(id)
        .person(person)
        .initiative(initiative)
        .period(period);
  }

  /** Starts one from this one, to change some of it. */
  public TeamMembershipBuilder toBuilder() {
    return TeamMembershipBuilder.of(this);
  }

  @Override
  public TeamMembership withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
