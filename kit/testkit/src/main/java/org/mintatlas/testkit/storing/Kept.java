package org.mintatlas.testkit.storing;

import java.util.function.Function;
import java.util.function.Supplier;
import org.mintatlas.application.storing.Slugged;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.Slug;

/**
 * A store and what it keeps. What a new aggregate refers to is stored when it is made.
 *
 * @param store the store, empty when a test begins
 * @param minimal a new aggregate with as little as possible, and with a slug if it has any
 * @param full a new aggregate with every field filled
 */
public record Kept<I extends Identity, A extends Aggregate<I, A>>(
    Store<I, A> store, Function<Slug, A> minimal, Supplier<A> full) {

  /** Of things with slugs. */
  public static <I extends Identity, A extends Aggregate<I, A>> Kept<I, A> of(
      Slugged<I, A> store, Function<Slug, A> minimal, Supplier<A> full) {
    return new Kept<>(store, minimal, full);
  }

  /** Of things without slugs. */
  public static <I extends Identity, A extends Aggregate<I, A>> Kept<I, A> of(
      Store<I, A> store, Supplier<A> minimal, Supplier<A> full) {
    return new Kept<>(store, slug -> minimal.get(), full);
  }
}
