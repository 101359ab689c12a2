package org.mintatlas.testkit.paging;

import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.mintatlas.application.storing.ListedStore;
import org.mintatlas.application.storing.SluggedStore;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.storing.Kept;

/**
 * A store, what it keeps, and how it lists that.
 *
 * @param store the store, empty when a test begins
 * @param kept what it keeps
 * @param lists how it lists
 */
public record KeptList<I extends Identity, A extends Aggregate<I, A>, S, F, O extends Enum<O>>(
    ListedStore<I, A, S, F, O> store, Kept<I, A> kept, Listed<S, F, O> lists) {

  /** Of things with slugs; see {@link Kept}. */
  public static <I extends Identity, A extends Aggregate<I, A>, S, F, O extends Enum<O>>
      Unlisted<I, A, S, F, O> of(
          SluggedStore<I, A, S, F, O> store, Function<Slug, A> minimal, Supplier<A> full) {
    return new Unlisted<>(store, Kept.of(store, minimal, full));
  }

  /** Of things without slugs; see {@link Kept}. */
  public static <I extends Identity, A extends Aggregate<I, A>, S, F, O extends Enum<O>>
      Unlisted<I, A, S, F, O> of(
          ListedStore<I, A, S, F, O> store, Supplier<A> minimal, Supplier<A> full) {
    return new Unlisted<>(store, Kept.of(store, minimal, full));
  }

  /** One of which it is still to be told how it lists. */
  public record Unlisted<I extends Identity, A extends Aggregate<I, A>, S, F, O extends Enum<O>>(
      ListedStore<I, A, S, F, O> store, Kept<I, A> kept) {

    /** It has one list. */
    public KeptList<I, A, S, F, O> listed(S only, F anything, O order) {
      return new KeptList<>(store, kept, Listed.of(only, anything, order));
    }

    /** It lists under parents; see {@link Scopes#of}. */
    public <P extends Identity> Scoped<I, A, S, F, O> under(
        String component, IntFunction<P> parent, Function<P, ? extends S> scope) {
      return new Scoped<>(this, Scopes.of(component, parent, scope));
    }
  }

  /** One that lists under these scopes. */
  public record Scoped<I extends Identity, A extends Aggregate<I, A>, S, F, O extends Enum<O>>(
      Unlisted<I, A, S, F, O> unlisted, Scopes<S> scopes) {

    /** It does not list all there are. */
    public KeptList<I, A, S, F, O> listed(F anything, O order) {
      return new KeptList<>(unlisted.store, unlisted.kept, new Listed<>(scopes, anything, order));
    }

    /** It also lists all there are. */
    public KeptList<I, A, S, F, O> listed(S everywhere, F anything, O order) {
      return new Scoped<>(unlisted, scopes.with(everywhere)).listed(anything, order);
    }
  }
}
