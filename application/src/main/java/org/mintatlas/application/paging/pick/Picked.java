package org.mintatlas.application.paging.pick;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;

/**
 * Things of a list that are named one by one, or as those that were stored of late. All conditions
 * add up; within a set any one will do, and what names nothing finds nothing.
 *
 * @param slugs has, or had, one of these slugs; empty means any. Things without slugs have none
 * @param ids has one of these identities; empty means any
 * @param exceptIds has none of these identities
 * @param modifiedAfter was stored, for the first time or anew, after this moment, as the clock of
 *     the store tells it to the microsecond; null means whenever
 */
public record Picked(
    Set<Slug> slugs, Set<UUID> ids, Set<UUID> exceptIds, @Nullable Instant modifiedAfter) {

  /** Keeps copies. */
  public Picked {
    slugs = Require.set("slugs", slugs);
    ids = Require.set("ids", ids);
    exceptIds = Require.set("exceptIds", exceptIds);
  }

  /** All that are named, without exception. */
  public Picked(Set<Slug> slugs, Set<UUID> ids) {
    this(slugs, ids, Set.of(), null);
  }

  /** All but these. */
  public static Picked except(Set<UUID> ids) {
    return new Picked(Set.of(), Set.of(), ids, null);
  }

  /** All that were stored after a moment. */
  public static Picked storedAfter(Instant moment) {
    return new Picked(Set.of(), Set.of(), Set.of(), moment);
  }

  /** Whether something is among them by its identity. */
  public boolean has(UUID id) {
    return Wanted.oneOf(ids, id) && !exceptIds.contains(id);
  }
}
