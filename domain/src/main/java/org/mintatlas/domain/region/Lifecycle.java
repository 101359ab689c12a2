package org.mintatlas.domain.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;

/**
 * The life of a region as its dated changes: IN_PREPARATION → LISTED → PAUSED ⇄ LISTED → ENDED.
 *
 * <p>Only the first state may be without a date: then it is known that the region was in it, but
 * not since when, and it counts for all time before the first dated change.
 *
 * @param changes the changes, the earliest first; never empty
 */
public record Lifecycle(List<Change> changes) {

  /**
   * A change of state.
   *
   * @param state the state from then on
   * @param since from the first day that this date can mean; null, in the first change only, when
   *     unknown
   */
  public record Change(LifecycleState state, @Nullable PartialDate since) {}

  /** What comes of asking for a change. */
  public sealed interface Transition {
    /** The change is made. */
    record Moved(Lifecycle lifecycle) implements Transition {}

    /** The state cannot follow the present one. */
    record NotAllowed(LifecycleState from, LifecycleState to) implements Transition {}

    /** The date lies before the latest change. */
    record OutOfOrder(PartialDate latest, PartialDate given) implements Transition {}
  }

  /**
   * @throws InvalidValueException when there is no change, one is not allowed, a later one has no
   *     date, or they are not in the order of their dates
   */
  public Lifecycle {
    changes = List.copyOf(changes);
    if (changes.isEmpty()) {
      throw new InvalidValueException("lifecycle", null, "needs a first state");
    }
    if (changes.getFirst().state() != LifecycleState.IN_PREPARATION
        && changes.getFirst().state() != LifecycleState.LISTED) {
      throw new InvalidValueException(
          "lifecycle", changes.getFirst().state(), "begins IN_PREPARATION or LISTED");
    }
    for (int i = 1; i < changes.size(); i++) {
      requireSuccessor(changes.get(i - 1), changes.get(i));
    }
  }

  /** A life that begins in a state; the date may be unknown. */
  public static Lifecycle startingAs(LifecycleState state, @Nullable PartialDate since) {
    return new Lifecycle(List.of(new Change(state, since)));
  }

  private static void requireSuccessor(Change before, Change after) {
    if (!before.state().next().contains(after.state())) {
      throw new InvalidValueException(
          "lifecycle", after.state(), "cannot follow " + before.state());
    }
    if (after.since() == null) {
      throw new InvalidValueException("lifecycle", after.state(), "needs the date of the change");
    }
    if (before.since() != null && after.since().firstDay().isBefore(before.since().firstDay())) {
      throw new InvalidValueException(
          "lifecycle", after.since(), "lies before the change of " + before.since());
    }
  }

  /** Moves on to a state, or says why that cannot be. */
  public Transition moveTo(LifecycleState state, PartialDate since) {
    Change latest = changes.getLast();
    if (!latest.state().next().contains(state)) {
      return new Transition.NotAllowed(latest.state(), state);
    }
    if (latest.since() != null && since.firstDay().isBefore(latest.since().firstDay())) {
      return new Transition.OutOfOrder(latest.since(), since);
    }
    List<Change> longer = new ArrayList<>(changes);
    longer.add(new Change(state, since));
    return new Transition.Moved(new Lifecycle(longer));
  }

  /** The state on a day; empty before the first change. */
  public Optional<LifecycleState> on(LocalDate day) {
    return changes.reversed().stream()
        .filter(change -> change.since() == null || !day.isBefore(change.since().firstDay()))
        .map(Change::state)
        .findFirst();
  }

  /** The latest state. */
  public LifecycleState latest() {
    return changes.getLast().state();
  }

  /** When it first came onto the national list; null when it never did or nobody knows when. */
  public @Nullable PartialDate listed() {
    for (Change change : changes) {
      if (change.state() == LifecycleState.LISTED) {
        return change.since();
      }
    }
    return null;
  }
}
