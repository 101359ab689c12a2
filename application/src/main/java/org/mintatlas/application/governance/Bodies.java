package org.mintatlas.application.governance;

import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SluggedStore;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;

/** All bodies. */
public interface Bodies extends SluggedStore<BodyId, Body, BodyScope, BodyFilter, NameOrder> {
  /** What holds among them. */
  Integrity<Body> INTEGRITY =
      Integrity.<Body>none().refersToAll(Referent.ORGANISATION, Body::hosts);
}
