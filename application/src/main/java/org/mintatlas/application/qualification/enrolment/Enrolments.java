package org.mintatlas.application.qualification.enrolment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.ListedStore;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.Turns;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.CohortPlaces;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.Headcount;

/**
 * All enrolments in cohorts, in lists sorted by the name of the region or of the cohort. Of the
 * same name, they stand in the order of their identities.
 */
public interface Enrolments
    extends ListedStore<EnrolmentId, Enrolment, EnrolmentScope, EnrolmentFilter, NameOrder>,
        Turns<CohortId, CohortPlaces> {
  /** What holds among them. */
  Integrity<Enrolment> INTEGRITY =
      Integrity.<Enrolment>none()
          .refersTo(Referent.COHORT, Enrolment::cohort)
          .refersTo(Referent.REGION, Enrolment::region)
          .refersTo(Referent.PERSON, Enrolment::person)
          .unique(
              UniqueRule.ENROLLED_PERSON,
              enrolment ->
                  enrolment.person() == null || enrolment.status().outside()
                      ? null
                      : List.of(enrolment.cohort(), enrolment.region(), enrolment.person()));

  /** How many take part in each cohort; nothing for one in which nobody is recorded to. */
  Map<CohortId, Headcount> headcounts(Set<CohortId> cohorts);
}
