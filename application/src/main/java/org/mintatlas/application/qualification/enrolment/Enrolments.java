package org.mintatlas.application.qualification.enrolment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.CohortPlaces;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.Headcount;
import org.mintatlas.domain.shared.InvalidValueException;

/**
 * All enrolments in cohorts, in lists sorted by the name of the region or of the cohort. Of the
 * same name, they stand in the order of their identities.
 */
public interface Enrolments extends Paged<EnrolmentScope, EnrolmentFilter, NameOrder, Enrolment> {

  /**
   * Stores a new enrolment (version 0) or a changed one, if nobody changed it since it was read.
   *
   * <p>It is {@link SaveResult.Stale} as well when the cohort has no place for it any more, or when
   * the same person is enrolled for the same region in the same cohort and that was neither
   * declined nor withdrawn.
   */
  SaveResult<Enrolment> save(Enrolment enrolment);

  /** The enrolments with these identities; an unknown one has no entry. */
  Map<EnrolmentId, Enrolment> byIds(Set<EnrolmentId> ids);

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
