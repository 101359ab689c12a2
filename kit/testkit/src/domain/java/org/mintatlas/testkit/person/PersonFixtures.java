package org.mintatlas.testkit.person;

import java.util.UUID;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.CoordinationId;
import org.mintatlas.domain.person.Person;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.person.TeamMembership;
import org.mintatlas.domain.person.TeamMembershipId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.testkit.shared.SharedFixtures;

/** Valid persons and coordinations in one call. Nobody here is real. */
public final class PersonFixtures {
  private PersonFixtures() {}

  /** A coordinator with every field filled, and a field of each visibility. */
  public static Person aPerson() {
    return aPerson("Coordinator One");
  }

  /** Like {@link #aPerson()}, with another name. */
  public static Person aPerson(String name) {
    return new Person(
        new PersonId(UUID.randomUUID()),
        0,
        name,
        "Network coordinator",
        SharedFixtures.aFullContact());
  }

  /** A coordination that runs since 2020. */
  public static Coordination aCoordination(PersonId person, RegionId region) {
    return aCoordination(person, region, Period.since(PartialDate.of(2020)));
  }

  /** A membership in the team of an initiative that runs since 2020. */
  public static TeamMembership aTeamMembership(PersonId person, InitiativeId initiative) {
    return aTeamMembership(person, initiative, Period.since(PartialDate.of(2020)));
  }

  /** A membership in the team of an initiative for a time. */
  public static TeamMembership aTeamMembership(
      PersonId person, InitiativeId initiative, Period period) {
    return new TeamMembership(
        new TeamMembershipId(UUID.randomUUID()), 0, person, initiative, period);
  }

  /** A coordination for a time. */
  public static Coordination aCoordination(PersonId person, RegionId region, Period period) {
    return new Coordination(new CoordinationId(UUID.randomUUID()), 0, person, region, period);
  }
}
