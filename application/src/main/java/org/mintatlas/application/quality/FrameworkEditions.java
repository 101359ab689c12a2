package org.mintatlas.application.quality;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.FrameworkEditionId;
import org.mintatlas.domain.shared.Slug;

/** All editions of frameworks of quality. */
public interface FrameworkEditions
    extends Paged<FrameworkScope, FrameworkFilter, FrameworkEditionOrder, FrameworkEdition> {

  /** Stores a new edition (version 0) or a changed one, if nobody changed it since it was read. */
  SaveResult<FrameworkEdition> save(FrameworkEdition edition);

  /** The edition that has this slug, or had it before; empty when there is none. */
  Optional<FrameworkEdition> bySlug(Slug slug);

  /** The editions with these identities; an unknown one has no entry. */
  Map<FrameworkEditionId, FrameworkEdition> byIds(Set<FrameworkEditionId> ids);
}
