package org.mintatlas.application.qualification;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.shared.Slug;

/** All cohorts of all programmes. */
public interface Cohorts extends Paged<CohortScope, CohortFilter, CohortOrder, Cohort> {

  /**
   * Stores a new cohort (version 0) or a changed one, if nobody changed it since it was read. A
   * number that another cohort of the programme has is {@link SaveResult.Stale}.
   */
  SaveResult<Cohort> save(Cohort cohort);

  /** The cohort that has this slug, or had it before; empty when there is none. */
  Optional<Cohort> bySlug(Slug slug);

  /** The cohort of the programme with the number; empty when there is none. */
  Optional<Cohort> byNumber(ProgrammeId programme, int number);

  /** The cohorts with these identities; an unknown one has no entry. */
  Map<CohortId, Cohort> byIds(Set<CohortId> ids);
}
