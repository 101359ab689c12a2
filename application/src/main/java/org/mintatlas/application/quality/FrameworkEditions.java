package org.mintatlas.application.quality;

import org.mintatlas.application.storing.SluggedStore;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.FrameworkEditionId;

/** All editions of frameworks of quality. */
public interface FrameworkEditions
    extends SluggedStore<
        FrameworkEditionId,
        FrameworkEdition,
        FrameworkScope,
        FrameworkFilter,
        FrameworkEditionOrder> {}
