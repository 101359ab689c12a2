package org.mintatlas.application.award;

import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SluggedStore;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;

/** All awards. */
public interface Awards extends SluggedStore<AwardId, Award, AwardScope, AwardFilter, NameOrder> {
  /** What holds among them. */
  Integrity<Award> INTEGRITY = Integrity.<Award>none().refersTo(Referent.ORGANISATION, Award::host);
}
