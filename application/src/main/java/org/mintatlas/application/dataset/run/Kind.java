package org.mintatlas.application.dataset.run;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;

/**
 * A kind of aggregate that is stored.
 *
 * @param file the name of the file with those of that kind, for messages
 * @param subject as what changes are told of; null when nobody is told of them
 * @param store where they are stored
 * @param shown whether readers are shown one
 */
public record Kind<I extends Identity, A extends Aggregate<I, A>>(
    String file, Change.@Nullable Subject subject, Store<I, A> store, Predicate<A> shown) {

  /** Readers are shown all of them. */
  public Kind(String file, Change.@Nullable Subject subject, Store<I, A> store) {
    this(file, subject, store, any -> true);
  }
}
