package org.mintatlas.application.qualification;

import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SluggedStore;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeId;

/** All programmes. */
public interface Programmes
    extends SluggedStore<ProgrammeId, Programme, ProgrammeScope, ProgrammeFilter, NameOrder> {
  /** What holds among them. */
  Integrity<Programme> INTEGRITY =
      Integrity.<Programme>none().refersTo(Referent.ORGANISATION, Programme::lead);
}
