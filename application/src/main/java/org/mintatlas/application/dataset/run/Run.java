package org.mintatlas.application.dataset.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.dataset.file.Overwritten;
import org.mintatlas.application.dataset.file.Problem;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;

/** One run of storing facts: what became of the identities in them, and what changed by it. */
public final class Run {
  private final Map<Identity, Identity> identities = new HashMap<>();
  private final Map<UUID, Long> versionsBefore;
  private final Map<UUID, Long> versions = new HashMap<>();
  private final Set<UUID> storedIds = new HashSet<>();
  private final List<Overwritten> overwritten = new ArrayList<>();
  private final List<Change> changed = new ArrayList<>();
  private final Instant now;

  /**
   * @param versionsBefore as which the import before left what it named
   * @param now the moment of the changes
   */
  public Run(Map<UUID, Long> versionsBefore, Instant now) {
    this.versionsBefore = versionsBefore;
    this.now = now;
  }

  /** How many aggregates were new or different, whether readers are shown them or not. */
  public int storedCount() {
    return storedIds.size();
  }

  /** What others may have changed since the import before, and this one changed over it. */
  public List<Overwritten> overwritten() {
    return overwritten;
  }

  /** The version in which it leaves each aggregate that it names. */
  public Map<UUID, Long> versions() {
    return versions;
  }

  /** What readers are told of it. */
  public List<Change> changes() {
    return changed;
  }

  /** Which stored identity stands for this one of the facts. */
  @SuppressWarnings("unchecked") // an identity stands for one of its own type
  public <I extends Identity> I of(I fact) {
    return (I) identities.getOrDefault(fact, fact);
  }

  /** Which stored identity stands for this one of the facts, if there is one. */
  public <I extends Identity> @Nullable I ofOptional(@Nullable I fact) {
    return fact == null ? null : of(fact);
  }

  /** Which stored identities stand for these of the facts. */
  public <I extends Identity> Set<I> ofAll(Collection<I> facts) {
    return facts.stream().map(this::of).collect(Collectors.toSet());
  }

  /**
   * Stores a fact where it is new or different. From then on the stored identity stands for that of
   * the fact.
   *
   * @param which the fact, for messages
   * @param stored what is stored of it already
   * @param wanted the fact with an identity, and what else is stored of others in it
   * @return what is stored then
   * @throws NotStoredException when it is refused
   */
  public <I extends Identity, A extends Aggregate<I, A>> A store(
      Kind<I, A> kind, Object which, A fact, Optional<A> stored, Function<I, A> wanted) {
    I id = stored.map(Aggregate::id).orElse(fact.id());
    identities.put(fact.id(), id);
    long version = stored.map(Aggregate::version).orElse(0L);
    return store(kind, which, stored, wanted.apply(id).withVersion(version));
  }

  /**
   * Stores what is new or different, and gives back what is stored then.
   *
   * @param which the aggregate, for messages
   * @throws NotStoredException when it is refused
   */
  public <I extends Identity, A extends Aggregate<I, A>> A store(
      Kind<I, A> kind, Object which, Optional<A> stored, A wanted) {
    A saved = wanted;
    if (!stored.equals(Optional.of(wanted))) {
      stored.ifPresent(before -> overwrites(kind, which, before));
      saved = save(kind, which, wanted);
      storedIds.add(saved.id().value());
      if (kind.subject() != null) {
        Change.seen(
                kind.subject(),
                saved.id().value(),
                stored.filter(kind.shown()).isPresent(),
                kind.shown().test(saved),
                saved.version(),
                now)
            .ifPresent(changed::add);
      }
    }
    versions.put(saved.id().value(), saved.version());
    return saved;
  }

  /** What this run stored itself nobody else has changed since: the import holds the lock. */
  private <I extends Identity, A extends Aggregate<I, A>> void overwrites(
      Kind<I, A> kind, Object which, A before) {
    UUID id = before.id().value();
    @Nullable Long left = versionsBefore.get(id);
    if (!versions.containsKey(id) && (left == null || left != before.version())) {
      overwritten.add(new Overwritten(kind.file(), which.toString(), left != null));
    }
  }

  /**
   * Stores an aggregate, of which nobody is told yet.
   *
   * @throws NotStoredException when it is refused
   */
  public static <I extends Identity, A extends Aggregate<I, A>> A save(
      Kind<I, A> kind, Object which, A aggregate) {
    return kind.store()
        .save(aggregate)
        .orThrow(reason ->
            new NotStoredException(new Problem(kind.file(), 0, "row", which.toString(), reason)));
  }
}
