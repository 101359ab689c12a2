package org.mintatlas.application.initiative;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.DirectoryOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;

/** All initiatives. */
public interface Initiatives
    extends Paged<InitiativeScope, InitiativeFilter, DirectoryOrder, Initiative> {

  /**
   * Stores a new initiative (version 0) or a changed one, if nobody changed it since it was read.
   */
  SaveResult<Initiative> save(Initiative initiative);

  /** The initiative that has this slug, or had it before; empty when there is none. */
  Optional<Initiative> bySlug(Slug slug);

  /** The initiatives with these identities; an unknown one has no entry. */
  Map<InitiativeId, Initiative> byIds(Set<InitiativeId> ids);

  /**
   * Removes every initiative that has the citation among its sources, with its projects and
   * memberships.
   *
   * @return the identities of the initiatives that were removed
   */
  Set<InitiativeId> removeBySource(Source source);
}
