package org.mintatlas.testkit.paging;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.testkit.identity.Identities;

/**
 * Scopes to list under.
 *
 * @param one the one under which most tests list; the same at every call
 * @param other one that has no element of that one
 * @param unknown one that nobody knows
 * @param many more that nobody knows, as many as there can be up to 500
 */
public record Scopes<S>(Supplier<S> one, Supplier<S> other, S unknown, Set<S> many) {
  private static final int MANY = 500;

  /**
   * Those of parents that are known by identity.
   *
   * @param stored gives the parent with a number, which is stored then
   */
  public static <I extends Identity, S> Scopes<S> of(
      IntFunction<I> stored, Function<UUID, I> identity, Function<I, S> scope) {
    return new Scopes<>(
        () -> scope.apply(stored.apply(1)),
        () -> scope.apply(stored.apply(2)),
        scope.apply(identity.apply(Identities.number(15))),
        Stream.generate(UUID::randomUUID)
            .limit(MANY)
            .map(identity.andThen(scope))
            .collect(Collectors.toSet()));
  }
}
