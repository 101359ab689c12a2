package org.mintatlas.application.dataset.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.audit.AuditEntry;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.audit.SetByHand;
import org.mintatlas.application.audit.ValueText;
import org.mintatlas.application.change.Announcement;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.dataset.file.KeptByHand;
import org.mintatlas.application.dataset.file.Overwritten;
import org.mintatlas.application.dataset.file.Problem;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Identity;

/** One run of storing facts, and what changed by it. */
public final class Run {
  /** As what its changes stand in the audit log. */
  public static final String COMMAND = "ImportDataset";

  private final Map<UUID, Long> versionsBefore;
  private final SetByHand setByHand;
  private final Map<UUID, Long> versions = new HashMap<>();
  private final Set<UUID> storedIds = new HashSet<>();
  private final List<Overwritten> overwritten = new ArrayList<>();
  private final Set<KeptByHand> kept = new LinkedHashSet<>();
  private final List<AuditEntry> entries = new ArrayList<>();
  private final Instant now;

  /**
   * @param versionsBefore as which the import before left what it named
   * @param setByHand what stays as people set it
   * @param now the moment of the changes
   */
  public Run(Map<UUID, Long> versionsBefore, SetByHand setByHand, Instant now) {
    this.versionsBefore = versionsBefore;
    this.setByHand = setByHand;
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

  /** What people had changed and the dataset has otherwise. */
  public List<KeptByHand> kept() {
    return List.copyOf(kept);
  }

  /** The version in which it leaves each aggregate that it names. */
  public Map<UUID, Long> versions() {
    return versions;
  }

  /** What goes into the audit log: of what is new only that, as the dataset has the rest. */
  public List<AuditEntry> entries() {
    return entries;
  }

  /** What readers are told of it. */
  public List<Change> changes() {
    return entries.stream().flatMap(entry -> entry.told().stream()).toList();
  }

  /**
   * Stores what is new or different from what is stored of it, whatever version it tells. What
   * people set stays as they did.
   *
   * @param which the aggregate, for messages
   * @throws NotStoredException when it is refused
   */
  public <I extends Identity, A extends Aggregate<I, A>> void store(
      Kind<I, A> kind, Object which, A fact) {
    Optional<A> stored = kind.stored(fact.id());
    A wanted =
        stored
            .map(before ->
                setByHand.keep(
                    before,
                    fact.withVersion(before.version()),
                    (field, at) ->
                        kept.add(new KeptByHand(kind.file(), which.toString(), field, at))))
            .orElseGet(() -> fact.withVersion(0));
    if (stored.isEmpty() || !stored.get().equals(wanted)) {
      stored.ifPresent(before -> overwrites(kind, which, before));
      note(stored.orElse(null), save(kind, which, wanted));
    }
    kind.stored(fact.id()).ifPresent(now -> versions.put(now.id().value(), now.version()));
  }

  /** Leaves something as it is, because people said that it is something else that is stored. */
  public <A extends Aggregate<?, A>> void leave(Kind<?, A> kind, Object which, A instead) {
    setByHand
        .latest(instead)
        .ifPresent(at -> kept.add(new KeptByHand(kind.file(), which.toString(), "slug", at)));
  }

  private <A extends Aggregate<?, A>> void note(@Nullable A before, A saved) {
    storedIds.add(saved.id().value());
    entries.add(
        new AuditEntry(
            now,
            null,
            COMMAND,
            AuditSubject.of(saved),
            saved.version(),
            before == null ? List.of() : ValueText.changes(before, saved),
            Announcement.stored(before, saved, now).map(Change::kind).orElse(null)));
  }

  /** What this run stored itself nobody else has changed since: the import holds the lock. */
  private <I extends Identity, A extends Aggregate<I, A>> void overwrites(
      Kind<I, A> kind, Object which, A before) {
    UUID id = before.id().value();
    @Nullable Long left = versionsBefore.get(id);
    boolean known =
        (left != null && left == before.version())
            || setByHand.version(before).filter(set -> set == before.version()).isPresent();
    if (!versions.containsKey(id) && !known) {
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
    A saved =
        kind.store()
            .save(aggregate)
            .orThrow(reason ->
                new NotStoredException(
                    new Problem(kind.file(), 0, "row", which.toString(), reason)));
    kind.keep(saved);
    return saved;
  }
}
