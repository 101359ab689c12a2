package org.mintatlas.application.qualification;

import org.mintatlas.application.paging.Catalogue;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeId;

/** All programmes. */
public interface Programmes
    extends Slugged<ProgrammeId, Programme>,
        Catalogue<ProgrammeId, ProgrammeScope, ProgrammeFilter, NameOrder, Programme> {
  /** What holds among them. */
  Integrity<Programme> INTEGRITY =
      Integrity.<Programme>none().refersTo(Referent.ORGANISATION, Programme::lead);
}
