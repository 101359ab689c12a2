package org.mintatlas.application.governance;

import org.mintatlas.application.paging.Catalogue;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Integrity;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;

/** All bodies. */
public interface Bodies
    extends Slugged<BodyId, Body>, Catalogue<BodyId, BodyScope, BodyFilter, NameOrder, Body> {
  /** What holds among them. */
  Integrity<Body> INTEGRITY =
      Integrity.<Body>none().refersToAll(Referent.ORGANISATION, Body::hosts);
}
