package org.mintatlas.application.governance;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.shared.Slug;

/** All bodies. */
public interface Bodies extends Paged<BodyScope, BodyFilter, NameOrder, Body> {

  /** Stores a new body (version 0) or a changed one, if nobody changed it since it was read. */
  SaveResult<Body> save(Body body);

  /** The body that has this slug, or had it before; empty when there is none. */
  Optional<Body> bySlug(Slug slug);

  /** The bodies with these identities; an unknown one has no entry. */
  Map<BodyId, Body> byIds(Set<BodyId> ids);
}
