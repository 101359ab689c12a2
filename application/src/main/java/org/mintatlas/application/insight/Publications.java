package org.mintatlas.application.insight;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.PublicationId;
import org.mintatlas.domain.shared.Slug;

/** All publications. */
public interface Publications
    extends Paged<PublicationScope, PublicationFilter, PublicationOrder, Publication> {

  /**
   * Stores a new publication (version 0) or a changed one, if nobody changed it since it was read.
   */
  SaveResult<Publication> save(Publication publication);

  /** The publication that has this slug, or had it before; empty when there is none. */
  Optional<Publication> bySlug(Slug slug);

  /** The publications with these identities; an unknown one has no entry. */
  Map<PublicationId, Publication> byIds(Set<PublicationId> ids);
}
