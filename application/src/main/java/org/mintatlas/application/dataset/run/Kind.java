package org.mintatlas.application.dataset.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.storing.Store;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;

/** A kind of aggregate that a dataset names, and what of it is stored already. */
public final class Kind<I extends Identity, A extends Aggregate<I, A>> {
  private final Facts facts;
  private final String file;
  private final Change.@Nullable Subject subject;
  private final Store<I, A> store;
  private final Predicate<A> shown;
  private final Supplier<I> newId;
  private final Map<I, A> stored = new HashMap<>();

  /**
   * @param facts what the dataset says
   * @param file the name of the file with those of that kind, for messages
   * @param subject as what changes are told of; null when nobody is told of them
   * @param store where they are stored
   * @param shown whether readers are shown one
   */
  public Kind(
      Facts facts,
      String file,
      Change.@Nullable Subject subject,
      Store<I, A> store,
      Predicate<A> shown,
      Supplier<I> newId) {
    this.facts = facts;
    this.file = file;
    this.subject = subject;
    this.store = store;
    this.shown = shown;
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

  Change.@Nullable Subject subject() {
    return subject;
  }

  Store<I, A> store() {
    return store;
  }

  boolean isShown(A one) {
    return shown.test(one);
  }
}
