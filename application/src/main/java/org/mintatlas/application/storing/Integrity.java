package org.mintatlas.application.storing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Require;

/**
 * What a store holds true among its aggregates and those of others: what each refers to exists, and
 * no two are the same in what is unique. It is told once for every implementation, in the order in
 * which refusals are told.
 *
 * @param <A> the aggregate
 */
public final class Integrity<A> {
  private final List<Reference<A>> references;
  private final List<Uniqueness<A>> unique;

  private Integrity(List<Reference<A>> references, List<Uniqueness<A>> unique) {
    this.references = List.copyOf(references);
    this.unique = List.copyOf(unique);
  }

  /**
   * A kind of reference.
   *
   * @param type what is referred to
   * @param ids to which ones, in the order of their texts
   */
  public record Reference<A>(Referent type, Function<A, List<?>> ids) {
    public Reference {
      Require.given("type", type, "ids", ids);
    }
  }

  /**
   * What no two have in common.
   *
   * @param key equal for those that are the same; null for one that is like no other
   */
  public record Uniqueness<A>(UniqueRule rule, Function<A, @Nullable Object> key) {
    public Uniqueness {
      Require.given("rule", rule, "key", key);
    }
  }

  /** The rules of aggregates that refer to nothing and can be alike: none. */
  public static <A> Integrity<A> none() {
    return new Integrity<>(List.of(), List.of());
  }

  /** The same, and what they refer to, if they refer to any, exists. */
  public Integrity<A> refersTo(Referent type, Function<A, @Nullable Object> id) {
    return refersToAll(
        type,
        aggregate -> {
          Object referred = id.apply(aggregate);
          return referred == null ? List.of() : List.of(referred);
        });
  }

  /** The same, and all that they refer to exist. */
  public Integrity<A> refersToAll(Referent type, Function<A, ? extends Collection<?>> ids) {
    return new Integrity<>(
        with(
            references,
            new Reference<>(
                type,
                aggregate ->
                    ids.apply(aggregate).stream()
                        .distinct()
                        .sorted(Comparator.comparing(Object::toString))
                        .toList())),
        unique);
  }

  /** The same, and no two have the same key, which is null for one that is like no other. */
  public Integrity<A> unique(UniqueRule rule, Function<A, @Nullable Object> key) {
    return new Integrity<>(references, with(unique, new Uniqueness<>(rule, key)));
  }

  /** What they refer to. */
  public List<Reference<A>> references() {
    return references;
  }

  /** What no two have in common. */
  public List<Uniqueness<A>> unique() {
    return unique;
  }

  private static <E> List<E> with(List<E> list, E one) {
    List<E> more = new ArrayList<>(list);
    more.add(one);
    return more;
  }
}
