package org.mintatlas.application.quality;

import org.mintatlas.application.paging.Catalogue;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.FrameworkEditionId;

/** Use case: somebody looks at the criteria of quality. */
public record BrowseFrameworks(
    Catalogue<
            FrameworkEditionId,
            FrameworkScope,
            FrameworkFilter,
            FrameworkEditionOrder,
            FrameworkEdition>
        editions) {}
