package org.mintatlas.testkit.qualification;

import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Set;
import org.mintatlas.application.person.Persons;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.Programmes;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeFormat;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

/** The collections that belong to a cohort, all empty when a test begins, and ways to fill them. */
public interface CohortStores {

  Programmes programmes();

  Cohorts cohorts();

  /** Where people come from who take part. */
  Regions regions();

  /** Who takes part. */
  Persons persons();

  /** A programme that trains trainers, the same one for the same number from 0 to 15. */
  default ProgrammeId programme(int number) {
    ProgrammeId id = new ProgrammeId(Identities.number(number));
    if (programmes().byIds(Set.of(id)).isEmpty()) {
      String name = "programme-" + number;
      saved(
          programmes()
              .save(
                  Programme.builder(id, new Slug(name), name, ProgrammeFormat.TRAIN_THE_TRAINER)
                      .build()));
    }
    return id;
  }

  /** A cohort that ran, the same one for the same number from 1 to 15. */
  default CohortId cohort(int number) {
    CohortId id = new CohortId(Identities.number(number));
    if (cohorts().byIds(Set.of(id)).isEmpty()) {
      String name = "cohort-" + number;
      saved(
          cohorts()
              .save(
                  Cohort.builder(
                          id, programme(1), new Slug(name), number, name, CohortStatus.COMPLETED)
                      .build()));
    }
    return id;
  }

  /** A region of Nordrhein-Westfalen, the same one for the same slug. */
  default RegionId region(String slug) {
    return region(slug, FederalState.NW);
  }

  /** A region that a state leads, the same one for the same slug. */
  default RegionId region(String slug, FederalState state) {
    return regions()
        .bySlug(new Slug(slug))
        .orElseGet(() -> {
          Region region = RegionFixtures.aRegion(slug);
          return saved(
              regions()
                  .save(region.withProfile(region.profile().toBuilder().leadState(state).build())));
        })
        .id();
  }

  /** Another person at each call. */
  default PersonId person() {
    return saved(persons().save(PersonFixtures.aPerson())).id();
  }
}
