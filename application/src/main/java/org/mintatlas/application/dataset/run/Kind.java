package org.mintatlas.application.dataset.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;

/** A kind of aggregate that a dataset names, and what of it is stored already. */
public final class Kind<I extends Identity, A extends Aggregate<I, A>> {
  private final Facts facts;
  private final String file;
  private final Store<I, A> store;
  private final Supplier<I> newId;
  private final Map<I, A> stored = new HashMap<>();

  /**
   * @param facts what the dataset says
   * @param file the name of the file with those of that kind, for messages
   * @param store where they are stored
   */
  public Kind(Facts facts, String file, Store<I, A> store, Supplier<I> newId) {
    this.facts = facts;
    this.file = file;
    this.store = store;
    this.newId = newId;
  }

  /**
   * The identity of a fact: that of what is stored of it, or a new one.
   *
   * @param known looks it up
   */
  public I id(Supplier<Optional<A>> known) {
    Optional<A> found = known.get();
    found.ifPresent(this::keep);
    return found.map(Aggregate::id).orElseGet(newId);
  }

  /** What is stored; empty when it is new. */
  public Optional<A> stored(I id) {
    return Optional.ofNullable(stored.get(id));
  }

  /**
   * Adds a fact, to be stored where it is new or different.
   *
   * @param which tells it from the others, for messages
   */
  public void add(Object which, A wanted) {
    facts.add(1, run -> run.store(this, which, wanted));
  }

  void keep(A saved) {
    stored.put(saved.id(), saved);
  }

  String file() {
    return file;
  }

  Store<I, A> store() {
    return store;
  }
}
