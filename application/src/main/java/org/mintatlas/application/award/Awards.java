package org.mintatlas.application.award;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.award.Award;
import org.mintatlas.domain.award.AwardId;
import org.mintatlas.domain.shared.Slug;

/** All awards. */
public interface Awards extends Paged<AwardScope, AwardFilter, NameOrder, Award> {

  /** Stores a new award (version 0) or a changed one, if nobody changed it since it was read. */
  SaveResult<Award> save(Award award);

  /** The award that has this slug, or had it before; empty when there is none. */
  Optional<Award> bySlug(Slug slug);

  /** The awards with these identities; an unknown one has no entry. */
  Map<AwardId, Award> byIds(Set<AwardId> ids);
}
