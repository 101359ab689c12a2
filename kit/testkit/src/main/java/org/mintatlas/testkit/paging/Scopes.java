package org.mintatlas.testkit.paging;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.testkit.Records;
import org.mintatlas.testkit.identity.Identities;

/**
 * Scopes to list under.
 *
 * @param component that of an element which holds the parent under which it is listed; empty where
 *     there is one list
 * @param one the one under which most tests list; the same at every call
 * @param other one that has no element of that one
 * @param unknown one that nobody knows
 * @param many more that nobody knows, as many as there can be up to 500
 * @param everywhere the one that has all there are, or the first where there is none
 */
public record Scopes<S>(
    String component,
    Supplier<? extends S> one,
    Supplier<? extends S> other,
    Supplier<? extends S> unknown,
    Supplier<? extends Set<? extends S>> many,
    Supplier<? extends S> everywhere) {
  private static final int MANY = 500;

  /**
   * Those of parents that are known by identity.
   *
   * @param parent gives the parent with a number, which is stored then
   */
  public static <I extends Identity, S> Scopes<S> of(
      String component, IntFunction<I> parent, Function<I, ? extends S> scope) {
    Supplier<S> one = () -> scope.apply(parent.apply(1));
    Function<UUID, S> unknown = id -> scope.apply(like(parent.apply(1), id));
    return new Scopes<>(
        component,
        one,
        () -> scope.apply(parent.apply(2)),
        () -> unknown.apply(Identities.number(15)),
        () ->
            Stream.generate(UUID::randomUUID).limit(MANY).map(unknown).collect(Collectors.toSet()),
        one);
  }

  /** Those of such parents, and one that has all there are. */
  public static <I extends Identity, S> Scopes<S> of(
      S everywhere, String component, IntFunction<I> parent, Function<I, ? extends S> scope) {
    return Scopes.<I, S>of(component, parent, scope).with(everywhere);
  }

  /** The same, and one that has all there are. */
  Scopes<S> with(S everywhere) {
    return new Scopes<>(component, one, other, unknown, many, () -> everywhere);
  }

  /** The one list there is. */
  static <S> Scopes<S> only(S only) {
    return new Scopes<>("", () -> only, () -> only, () -> only, Set::of, () -> only);
  }

  /** The same element, as it is listed under a scope of these. */
  public <T> T put(S scope, T element) {
    return component.isEmpty()
        ? element
        : Records.withOnly(element, component, Records.only(scope));
  }

  @SuppressWarnings("unchecked") // The class of an identity is that of the identity.
  private static <I extends Identity> I like(I identity, UUID value) {
    return Identities.of((Class<I>) identity.getClass(), value);
  }
}
