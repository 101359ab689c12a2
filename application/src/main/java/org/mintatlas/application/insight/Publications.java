package org.mintatlas.application.insight;

import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.PublicationId;

/** All publications. */
public interface Publications
    extends Slugged<PublicationId, Publication>,
        Paged<PublicationScope, PublicationFilter, PublicationOrder, Publication> {}
