package org.mintatlas.application.governance;

import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;

/** All bodies. */
public interface Bodies
    extends Slugged<BodyId, Body>, Paged<BodyScope, BodyFilter, NameOrder, Body> {}
