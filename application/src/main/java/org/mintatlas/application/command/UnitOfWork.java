package org.mintatlas.application.command;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.audit.AuditEntry;
import org.mintatlas.application.audit.AuditSubject;
import org.mintatlas.application.audit.ValueText;
import org.mintatlas.application.change.Announcement;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.identity.IdGenerator;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.Store;
import org.mintatlas.application.storing.UniqueRule;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.GermanTime;
import org.mintatlas.domain.shared.Identity;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;

/**
 * What one command does: it stores through this, which knows what was before and what is after. All
 * of it is committed together, or nothing.
 */
public final class UnitOfWork {
  private static final Rule FUTURE =
      new Rule("command.future", "lies in the future", "liegt in der Zukunft");

  private final String command;
  private final Actor actor;
  private final Clock clock;
  private final IdGenerator ids;
  private final List<AuditEntry> entries = new ArrayList<>();
  private final boolean trial;
  private @Nullable Instant now;

  UnitOfWork(String command, Actor actor, Clock clock, IdGenerator ids) {
    this(command, actor, clock, ids, false);
  }

  private UnitOfWork(String command, Actor actor, Clock clock, IdGenerator ids, boolean trial) {
    this.command = command;
    this.actor = actor;
    this.clock = clock;
    this.ids = ids;
    this.trial = trial;
  }

  /**
   * One that stores nothing, and goes on as if it had. It gives the same identities each time, so
   * that of two trials what differs is what their commands differ in.
   */
  static UnitOfWork trial(String command, Actor actor, Clock clock) {
    AtomicLong given = new AtomicLong();
    return new UnitOfWork(command, actor, clock, () -> new UUID(0, given.incrementAndGet()), true);
  }

  /** Who acts. */
  public Actor actor() {
    return actor;
  }

  /**
   * The moment of all that it does: when it was first asked for, so that who waits has come late.
   */
  public Instant now() {
    Instant known = now;
    if (known == null) {
      known = clock.instant();
      now = known;
    }
    return known;
  }

  /** The day of all that it does, in Germany. */
  public LocalDate today() {
    return now().atZone(GermanTime.ZONE).toLocalDate();
  }

  /**
   * The date of what is said to have happened: it lies not in the future, as far as it is known.
   *
   * @param part the component of the command
   * @throws InvalidValueException when it does
   */
  public PartialDate happened(String part, PartialDate date) {
    if (date.firstDay().isAfter(today())) {
      throw FUTURE.broken(part, date);
    }
    return date;
  }

  /** A new identity. */
  public <I extends Identity> I id(Function<UUID, I> type) {
    return type.apply(ids.next());
  }

  /** Stores something new. */
  public <I extends Identity, A extends Aggregate<I, A>, R> CommandOutcome<A, R> created(
      Store<I, A> store, A aggregate) {
    return stored(store, null, aggregate);
  }

  /** Stores what became of something; when it is as it was, nothing is stored. */
  public <I extends Identity, A extends Aggregate<I, A>, R> CommandOutcome<A, R> changed(
      Store<I, A> store, A before, A after) {
    return before.equals(after) ? CommandOutcome.done(before) : stored(store, before, after);
  }

  /** Stores several: new ones, and what became of others. */
  public <I extends Identity, A extends Aggregate<I, A>, R> CommandOutcome<List<A>, R> saved(
      Store<I, A> store, List<A> all) {
    Map<I, A> before =
        store.byIds(
            all.stream()
                .filter(one -> one.version() > 0)
                .map(Aggregate::id)
                .collect(Collectors.toSet()));
    CommandOutcome<List<A>, R> outcome = CommandOutcome.done(List.of());
    for (A each : all) {
      A was = before.get(each.id());
      outcome =
          outcome.then(done ->
              this.<I, A, R>changedOrCreated(store, was, each)
                  .then(now ->
                      CommandOutcome.done(Stream.concat(done.stream(), Stream.of(now)).toList())));
    }
    return outcome;
  }

  private <I extends Identity, A extends Aggregate<I, A>, R> CommandOutcome<A, R> changedOrCreated(
      Store<I, A> store, @Nullable A was, A now) {
    return was == null ? created(store, now) : changed(store, was, now);
  }

  /**
   * Stores what becomes of something, which is as it was when the caller read it.
   *
   * @param expected the version that the caller had read
   * @param change makes of it what it shall be
   */
  public <I extends Identity, A extends Aggregate<I, A>, R> CommandOutcome<A, R> change(
      Store<I, A> store, I id, long expected, UnaryOperator<A> change) {
    return decide(store, id, expected, found -> CommandOutcome.done(change.apply(found)));
  }

  /**
   * Stores what becomes of something, or refuses.
   *
   * @param expected the version that the caller had read
   * @param decision makes of it what it shall be, or tells why not
   */
  public <I extends Identity, A extends Aggregate<I, A>, R> CommandOutcome<A, R> decide(
      Store<I, A> store, I id, long expected, Function<A, CommandOutcome<A, R>> decision) {
    A found = store.byId(id).orElse(null);
    if (found == null) {
      return CommandOutcome.rejected(new Fault.NotFound(id));
    }
    return found.version() == expected
        ? decision.apply(found).then(after -> changed(store, found, after))
        : CommandOutcome.rejected(new Fault.Stale(found));
  }

  /** Notes that something is no more. */
  public void removed(Aggregate<?, ?> gone) {
    entries.add(
        new AuditEntry(
            now(),
            actor.accountId().orElse(null),
            command,
            AuditSubject.of(gone),
            0,
            ValueText.removal(gone),
            Announcement.of(gone)
                .filter(Announcement::shown)
                .map(told -> Change.Kind.REMOVED)
                .orElse(null)));
  }

  private <I extends Identity, A extends Aggregate<I, A>, R> CommandOutcome<A, R> stored(
      Store<I, A> store, @Nullable A before, A after) {
    if (trial) {
      return CommandOutcome.done(after);
    }
    return switch (store.save(after)) {
      case SaveResult.Saved<A>(A saved) -> {
        note(before, saved);
        yield CommandOutcome.done(saved);
      }
      case SaveResult.Stale<A> stale ->
          CommandOutcome.rejected(new Fault.Stale(store.byId(after.id()).orElse(null)));
      case SaveResult.ReferenceUnknown<A>(Referent type, Object id) ->
          CommandOutcome.rejected(new Fault.ReferenceUnknown(type, id));
      case SaveResult.SlugTaken<A>(Slug slug) -> CommandOutcome.rejected(new Fault.SlugTaken(slug));
      case SaveResult.Duplicate<A>(UniqueRule rule) ->
          CommandOutcome.rejected(new Fault.Duplicate(rule));
      case SaveResult.Overbooked<A>(int capacity, int taken) ->
          CommandOutcome.rejected(new Fault.Overbooked(capacity, taken));
    };
  }

  private <A extends Aggregate<?, A>> void note(@Nullable A before, A saved) {
    entries.add(
        new AuditEntry(
            now(),
            actor.accountId().orElse(null),
            command,
            AuditSubject.of(saved),
            saved.version(),
            ValueText.changes(before, saved),
            Announcement.stored(before, saved, now()).map(Change::kind).orElse(null)));
  }

  /** What goes into the audit log. */
  List<AuditEntry> entries() {
    return entries;
  }

  /** What readers are told. */
  List<Change> changes() {
    return entries.stream().flatMap(entry -> entry.told().stream()).toList();
  }
}
