package org.mintatlas.application.qualification.enrolment;

import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;

/** Under which parent enrolments are listed. */
public sealed interface EnrolmentScope {
  /** Enrolments in the cohort, by the name of the region. */
  record InCohort(CohortId cohort) implements EnrolmentScope {
    public InCohort {
      Require.given("cohort", cohort);
    }
  }

  /** Enrolments of the person, by the name of the cohort. */
  record OfPerson(PersonId person) implements EnrolmentScope {
    public OfPerson {
      Require.given("person", person);
    }
  }

  /** Enrolments for the region, by the name of the cohort. */
  record OfRegion(RegionId region) implements EnrolmentScope {
    public OfRegion {
      Require.given("region", region);
    }
  }
}
