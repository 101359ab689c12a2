package org.mintatlas.application.award;

import org.mintatlas.application.paging.Catalogue;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;

/** All awards. */
public interface Awards
    extends Slugged<AwardId, Award>, Catalogue<AwardId, AwardScope, AwardFilter, NameOrder, Award> {
  /** What holds among them. */
  Integrity<Award> INTEGRITY = Integrity.<Award>none().refersTo(Referent.ORGANISATION, Award::host);
}
