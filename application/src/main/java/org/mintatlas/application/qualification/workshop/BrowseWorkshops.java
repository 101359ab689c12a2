package org.mintatlas.application.qualification.workshop;

import java.util.Map;
import java.util.Set;
import org.mintatlas.application.paging.Listing;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.workshop.Reach;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.qualification.workshop.WorkshopId;

/** Use case: somebody looks at the workshops that a cohort brought to the regions. */
public class BrowseWorkshops {
  private final Workshops workshops;

  /** Reads from this collection. */
  public BrowseWorkshops(Workshops workshops) {
    this.workshops = workshops;
  }

  /** The workshops. */
  public Listing<WorkshopId, WorkshopScope, WorkshopFilter, WorkshopOrder, RegionalWorkshop>
      workshops() {
    return workshops;
  }

  /** How far the workshops of each cohort reach; nothing for a cohort without any. */
  public Map<CohortId, Reach> reach(Set<CohortId> cohorts) {
    return workshops.reach(cohorts);
  }
}
