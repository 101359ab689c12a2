package org.mintatlas.application.quality;

import org.mintatlas.application.paging.Catalogue;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.FrameworkEditionId;

/** All editions of frameworks of quality. */
public interface FrameworkEditions
    extends Slugged<FrameworkEditionId, FrameworkEdition>,
        Catalogue<
            FrameworkEditionId,
            FrameworkScope,
            FrameworkFilter,
            FrameworkEditionOrder,
            FrameworkEdition> {}
