package org.mintatlas.application.quality;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.FrameworkEditionId;
import org.mintatlas.domain.shared.Slug;

/** Use case: somebody looks at the criteria of quality. */
public class BrowseFrameworks {
  private final FrameworkEditions editions;

  /** Reads from this collection. */
  public BrowseFrameworks(FrameworkEditions editions) {
    this.editions = editions;
  }

  /** The lists of editions. */
  public Paged<FrameworkScope, FrameworkFilter, FrameworkEditionOrder, FrameworkEdition> lists() {
    return editions;
  }

  /** The edition that has this slug, or had it before. */
  public Optional<FrameworkEdition> bySlug(Slug slug) {
    return editions.bySlug(slug);
  }

  /** The editions with these identities; an unknown one has no entry. */
  public Map<FrameworkEditionId, FrameworkEdition> byIds(Set<FrameworkEditionId> ids) {
    return editions.byIds(ids);
  }
}
