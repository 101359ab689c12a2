package org.mintatlas.testkit.qualification.workshop;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.qualification.workshop.WorkshopId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.testkit.shared.SharedFixtures;

/** Valid regional workshops in one call. */
public final class WorkshopFixtures {
  private WorkshopFixtures() {}

  /** A workshop with as little as possible, on 24 September 2020. */
  public static RegionalWorkshop aWorkshop(
      CohortId cohort, RegionId region, Set<InitiativeId> initiatives) {
    return RegionalWorkshop.builder(
            new WorkshopId(UUID.randomUUID()),
            cohort,
            region,
            "Rating our own projects",
            PartialDate.parse("2020-09-24"),
            initiatives)
        .build();
  }

  /** A workshop with every field filled, in April 2021. */
  public static RegionalWorkshop aFullWorkshop(
      CohortId cohort, RegionId region, PersonId trainer, Set<InitiativeId> initiatives) {
    return aWorkshop(cohort, region, initiatives).toBuilder()
        .trainer(trainer)
        .date(PartialDate.parse("2021-04"))
        .sources(SharedFixtures.bothSources())
        .build();
  }

  /** The same workshop without what it can be without. */
  public static RegionalWorkshop emptied(RegionalWorkshop workshop) {
    return workshop.toBuilder().trainer(null).sources(List.of()).build();
  }
}
