package org.mintatlas.domain.award.jury;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mintatlas.domain.award.Application;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.shared.Require;

/**
 * Somebody who judges, with the ties that count as an interest.
 *
 * @param person the person
 * @param coordinations what the person coordinates; those of others do not count
 * @param organisations the organisations to which the person belongs
 */
public record Juror(
    PersonId person, List<Coordination> coordinations, Set<OrganisationId> organisations) {

  /** Keeps copies. */
  public Juror {
    Require.given("person", person);
    coordinations = Require.list("coordinations", coordinations);
    organisations = Require.set("organisations", organisations);
  }

  /**
   * Whether the person has an interest in the region on the day: coordinates it, or is appointed to
   * do so later, or belongs to an organisation that has a part in it.
   */
  public boolean hasAnInterestIn(Region region, LocalDate day) {
    return coordinations.stream()
            .anyMatch(
                c -> c.person().equals(person) && c.region().equals(region.id()) && !c.isOver(day))
        || region.involvements().stream()
            .anyMatch(
                i -> organisations.contains(i.organisation()) && region.lasts(i.tenure(), day));
  }

  /**
   * Whether the person cannot judge the application of the region: handed it in, or has an interest
   * in the region on the day.
   */
  public boolean isPartyTo(Application application, Region region, LocalDate day) {
    return person.equals(application.by()) || hasAnInterestIn(region, day);
  }
}
