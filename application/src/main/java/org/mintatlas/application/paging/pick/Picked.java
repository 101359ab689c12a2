package org.mintatlas.application.paging.pick;

import java.util.Set;
import java.util.UUID;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;

/**
 * Things of a list that are named one by one. Both conditions add up; within a set any one will do,
 * and what names nothing finds nothing.
 *
 * @param slugs has, or had, one of these slugs; empty means any. Things without slugs have none
 * @param ids has one of these identities; empty means any
 */
public record Picked(Set<Slug> slugs, Set<UUID> ids) {

  /** Keeps copies. */
  public Picked {
    slugs = Require.set("slugs", slugs);
    ids = Require.set("ids", ids);
  }
}
