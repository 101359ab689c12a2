package org.mintatlas.domain.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Outcome;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * The life of a region as its changes: IN_PREPARATION → LISTED → PAUSED ⇄ LISTED → ENDED.
 *
 * <p>The first state may be without a date. Then it is known from its evidence on, and unknown
 * before, back to the founding of the region. So may a later state whose end is dated: it is known
 * to have come in between.
 *
 * @param changes the changes, the earliest first; never empty
 * @param listedBy the evidence of a first state without a date; null when that has a date or no
 *     evidence
 */
public record Lifecycle(List<Change> changes, @Nullable ListedBy listedBy) {
  private static final Rule NO_STATE =
      new Rule("region.no-state", "needs a first state", "braucht einen ersten Stand");
  private static final Rule FIRST_STATE =
      new Rule(
          "region.first-state",
          "begins IN_PREPARATION or LISTED",
          "beginnt mit IN_PREPARATION oder LISTED");
  private static final Rule UNDATED =
      new Rule("region.undated", "needs the date of the change", "braucht das Datum der Änderung");
  private static final Rule CANNOT_FOLLOW =
      new Rule("region.cannot-follow", "cannot follow %s", "kann nicht auf %s folgen");
  private static final Rule TOO_EARLY =
      new Rule("region.too-early", "lies before the change of %s", "liegt vor der Änderung von %s");
  private static final Rule NEEDLESS_EVIDENCE =
      new Rule(
          "region.needless-evidence",
          "is for a life whose first date nobody knows",
          "gehört zu einem Werdegang, dessen erstes Datum niemand kennt");
  private static final Rule EVIDENCE_TOO_LATE =
      new Rule(
          "region.evidence-too-late",
          "lies after the change of %s",
          "liegt nach der Änderung von %s");

  /**
   * A change of state.
   *
   * @param state the state from then on
   * @param since from the first day that this date can mean; null when unknown
   */
  public record Change(LifecycleStatus state, @Nullable PartialDate since) {
    public Change {
      Require.given("state", state);
    }
  }

  /**
   * Days in a row on which the same is known.
   *
   * @param state the state; null when nobody knows in which it was, or whether it had begun
   * @param from the first of them; null for all days before
   * @param to the last of them; null for all days after
   */
  public record Span(
      @Nullable LifecycleStatus state, @Nullable LocalDate from, @Nullable LocalDate to) {
    private boolean contains(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
  }

  /** What comes of asking for a change. */
  public sealed interface Transition extends Outcome<Lifecycle> {
    /** The change is made. */
    record Moved(Lifecycle lifecycle) implements Transition {
      public Moved {
        Require.given("lifecycle", lifecycle);
      }

      @Override
      public Lifecycle orThrow() {
        return lifecycle;
      }
    }

    /** The state cannot follow the present one. */
    record NotAllowed(LifecycleStatus from, LifecycleStatus to) implements Transition {
      public NotAllowed {
        Require.given("from", from, "to", to);
      }
    }

    /** The date lies before the latest change, or before what shows the first state. */
    record OutOfOrder(PartialDate latest, PartialDate given) implements Transition {
      public OutOfOrder {
        Require.given("latest", latest, "given", given);
      }
    }
  }

  /**
   * @throws InvalidValueException when there is no change, one is not allowed, the last one has no
   *     date without being the first, they are not in the order of their dates, or the evidence
   *     does not fit them
   */
  public Lifecycle {
    changes = Require.list("changes", changes);
    if (changes.isEmpty()) {
      throw NO_STATE.broken("lifecycle", null);
    }
    Change first = changes.getFirst();
    if (first.state() != LifecycleStatus.IN_PREPARATION
        && first.state() != LifecycleStatus.LISTED) {
      throw FIRST_STATE.broken("lifecycle", first.state());
    }
    @Nullable PartialDate latest = first.since();
    for (int i = 1; i < changes.size(); i++) {
      Change change = changes.get(i);
      requireSuccessor(changes.get(i - 1).state(), change.state());
      if (change.since() != null) {
        requireOrder(latest, change.since());
        latest = change.since();
      } else if (i + 1 == changes.size() || changes.get(i + 1).since() == null) {
        throw UNDATED.broken("lifecycle", change.state());
      }
    }
    requireEvidence(changes, listedBy);
  }

  private static void requireSuccessor(LifecycleStatus before, LifecycleStatus after) {
    if (!before.next().contains(after)) {
      throw CANNOT_FOLLOW.broken("lifecycle", after, before);
    }
  }

  private static void requireOrder(@Nullable PartialDate latest, PartialDate since) {
    if (latest != null && since.firstDay().isBefore(latest.firstDay())) {
      throw TOO_EARLY.broken("lifecycle", since, latest);
    }
  }

  private static void requireEvidence(List<Change> changes, @Nullable ListedBy listedBy) {
    if (listedBy == null) {
      return;
    }
    if (changes.getFirst().since() != null) {
      throw NEEDLESS_EVIDENCE.broken("listed by", listedBy.date());
    }
    for (Change change : changes) {
      if (change.since() != null
          && !listedBy.date().firstDay().isBefore(change.since().lastDay())) {
        throw EVIDENCE_TOO_LATE.broken("listed by", listedBy.date(), change.since());
      }
    }
  }

  /** A life that begins in a state; the date may be unknown. */
  public static Lifecycle startingAs(LifecycleStatus state, @Nullable PartialDate since) {
    return new Lifecycle(List.of(new Change(state, since)), null);
  }

  /** A life that begins in a state no later than the evidence shows. */
  public static Lifecycle shownBy(LifecycleStatus state, ListedBy evidence) {
    return new Lifecycle(List.of(new Change(state, null)), evidence);
  }

  /** Moves on to a state, or says why that cannot be. */
  public Transition moveTo(LifecycleStatus state, PartialDate since) {
    Change latest = changes.getLast();
    if (!latest.state().next().contains(state)) {
      return new Transition.NotAllowed(latest.state(), state);
    }
    if (latest.since() != null && since.firstDay().isBefore(latest.since().firstDay())) {
      return new Transition.OutOfOrder(latest.since(), since);
    }
    if (listedBy != null && !listedBy.date().firstDay().isBefore(since.lastDay())) {
      return new Transition.OutOfOrder(listedBy.date(), since);
    }
    List<Change> longer = new ArrayList<>(changes);
    longer.add(new Change(state, since));
    return new Transition.Moved(new Lifecycle(longer, listedBy));
  }

  /**
   * What is known of it, day by day: the earliest days first, without gap or overlap. Before the
   * first of them it had not begun.
   *
   * @param founded when the region was founded, before which it cannot have begun; null when nobody
   *     knows
   */
  public List<Span> spans(@Nullable PartialDate founded) {
    List<Span> spans = new ArrayList<>();
    LocalDate begins = earliest(founded);
    for (int i = 0; i < changes.size(); i++) {
      LocalDate known = later(begins, knownFrom(i));
      LocalDate next = nextFrom(i, begins, known);
      add(spans, null, begins, earlier(known, next));
      add(spans, changes.get(i).state(), known, next);
      begins = next;
    }
    return spans;
  }

  private LocalDate earliest(@Nullable PartialDate founded) {
    PartialDate since = begun() == null ? founded : begun();
    return since == null ? LocalDate.MIN : since.firstDay();
  }

  /** The day on which a change is known to have come; the end of time when that is never. */
  private LocalDate knownFrom(int i) {
    PartialDate since = changes.get(i).since();
    if (since != null) {
      return since.firstDay();
    }
    LocalDate evidence = i == 0 && listedBy != null ? listedBy.date().lastDay() : LocalDate.MAX;
    LocalDate dated = nextDated(i);
    if (i + 1 < changes.size() && changes.get(i + 1).since() != null) {
      return earlier(evidence, dated.minusDays(1));
    }
    // The change in between, of unknown date, has come on the eve of the dated one at the latest.
    return evidence.isBefore(dated.minusDays(1)) ? evidence : LocalDate.MAX;
  }

  /**
   * The day on which the next change may have come; without a date that is right after this one.
   */
  private LocalDate nextFrom(int i, LocalDate begins, LocalDate known) {
    if (i + 1 == changes.size()) {
      return LocalDate.MAX;
    }
    if (changes.get(i + 1).since() != null) {
      return nextDated(i);
    }
    return known.equals(LocalDate.MAX) ? begins : earlier(known.plusDays(1), nextDated(i));
  }

  /** The first day of the next change that has a date; the end of time when there is none. */
  private LocalDate nextDated(int i) {
    return changes.stream()
        .skip(i + 1L)
        .map(Change::since)
        .filter(Objects::nonNull)
        .findFirst()
        .map(PartialDate::firstDay)
        .orElse(LocalDate.MAX);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private static void add(
      List<Span> spans, @Nullable LifecycleStatus state, LocalDate from, LocalDate next) {
    if (from.isBefore(next)) {
      spans.add(
          new Span(
              state,
              from.equals(LocalDate.MIN) ? null : from,
              next.equals(LocalDate.MAX) ? null : next.minusDays(1)));
    }
  }

  /**
   * What is known of it on a day. Of a day to come nobody knows whether it still is in the state of
   * today; only an end is final.
   *
   * @param founded when the region was founded; null when nobody knows
   */
  public Standing standing(AsOf when, @Nullable PartialDate founded) {
    for (Span span : spans(founded)) {
      if (span.contains(when.day())) {
        return span.state() == null || (when.toCome() && span.state() != LifecycleStatus.ENDED)
            ? Standing.UNKNOWN
            : Standing.in(span.state());
      }
    }
    return Standing.NOT_BEGUN;
  }

  /** The first day on which it is over; null when nobody knows of an end. */
  public @Nullable LocalDate ended() {
    Change latest = changes.getLast();
    return latest.state() == LifecycleStatus.ENDED && latest.since() != null
        ? latest.since().firstDay()
        : null;
  }

  /** The date of its first state; null when nobody knows. */
  public @Nullable PartialDate begun() {
    return changes.getFirst().since();
  }

  /** The latest state. */
  public LifecycleStatus latest() {
    return changes.getLast().state();
  }

  /** When it first came onto the national list; null when it never did or nobody knows when. */
  public @Nullable PartialDate listed() {
    for (Change change : changes) {
      if (change.state() == LifecycleStatus.LISTED) {
        return change.since();
      }
    }
    return null;
  }
}
