package org.mintatlas.application.qualification.enrolment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.CohortPlaces;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.domain.shared.InvalidValueException;

/**
 * All enrolments in cohorts, in lists sorted by the name of the region or of the cohort. Of the
 * same name, they stand in the order of their identities.
 *
 * <p>One for which the cohort has no place any more is {@link SaveResult.Stale}, and so is a second
 * one of the same person for the same region in the same cohort, unless the first was declined or
 * withdrawn.
 */
public interface Enrolments
    extends Store<EnrolmentId, Enrolment>,
        Paged<EnrolmentScope, EnrolmentFilter, NameOrder, Enrolment> {

  /**
   * The enrolments of a cohort with its capacity, to decide about places; empty when there is no
   * such cohort.
   *
   * @throws InvalidValueException when somebody waits there while a place is free
   */
  Optional<CohortPlaces> places(CohortId cohort);

  /** How many take part in each cohort; nothing for one in which nobody is recorded to. */
  Map<CohortId, Headcount> headcounts(Set<CohortId> cohorts);
}
