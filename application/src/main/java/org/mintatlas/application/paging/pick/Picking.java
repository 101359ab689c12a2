package org.mintatlas.application.paging.pick;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Slug;

/**
 * A filter of things that can be named one by one, or left out, beside all else that they must be.
 * Only who has the things knows their slugs and when they were stored, so whatever else a filter
 * lets through must be among these as well.
 */
public interface Picking {

  /** Those that are named, or all but some; null means any. */
  @Nullable Picked picked();

  /**
   * What is among those that are named. Slugs are looked up once, and so is what was stored.
   *
   * @param bySlug finds what has a slug, or had it before; nothing where there are no slugs
   * @param modifiedAfter gives the identities of all that were stored after a moment
   */
  default <A extends Aggregate<?, A>> Predicate<A> picks(
      Function<Slug, Optional<A>> bySlug, Function<Instant, ? extends Set<?>> modifiedAfter) {
    Picked picked = picked();
    if (picked == null) {
      return aggregate -> true;
    }
    Set<Object> named =
        picked.slugs().stream()
            .flatMap(slug -> bySlug.apply(slug).stream())
            .<Object>map(Aggregate::id)
            .collect(Collectors.toSet());
    Instant moment = picked.modifiedAfter();
    Predicate<Object> stored = moment == null ? id -> true : modifiedAfter.apply(moment)::contains;
    return aggregate ->
        (picked.slugs().isEmpty() || named.contains(aggregate.id()))
            && picked.has(aggregate.id().value())
            && stored.test(aggregate.id());
  }
}
