package org.mintatlas.domain.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Outcome;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * The application of a region for a call (Bewerbung): an example from its practice. It can be
 * written and changed until the deadline, and is frozen after it.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param call the call
 * @param region the region that applies, once per call
 * @param title its title, up to 200 characters
 * @param example the practice example, up to 5,000 characters
 * @param state where it stands
 */
@Buildable
public record Application(
    ApplicationId id,
    long version,
    CallId call,
    RegionId region,
    String title,
    String example,
    State state)
    implements Aggregate<ApplicationId, Application> {
  /** How many characters a title may have. */
  public static final int TITLE_LENGTH = 200;

  /** How many characters a practice example may have. */
  public static final int EXAMPLE_LENGTH = 5000;

  private static final Rule SUBMISSION_TIME =
      new Rule(
          "award.submission-time",
          "goes with an application SUBMITTED, and with no other",
          "gehört zu einer Bewerbung im Stand SUBMITTED und zu keiner anderen");
  public static final Rule NOT_ITS_OWN =
      new Rule(
          "award.not-its-own", "is not that of the application", "ist nicht die der Bewerbung");

  /** Where it stands. */
  public sealed interface State {
    /** It is being written, and nobody's yet. */
    record Draft() implements State {}

    /**
     * It was handed in.
     *
     * @param by who did so for the region; null when no source names who
     * @param at when
     */
    record Submitted(@Nullable PersonId by, Instant at) implements State {
      public Submitted {
        Require.given("at", at);
      }
    }

    /** What it is called. */
    default ApplicationStatus status() {
      return switch (this) {
        case Draft draft -> ApplicationStatus.DRAFT;
        case Submitted submitted -> ApplicationStatus.SUBMITTED;
      };
    }

    /**
     * The state that is called so.
     *
     * @throws InvalidValueException when the time of handing it in does not fit it
     */
    static State of(
        ApplicationStatus status, @Nullable PersonId by, @Nullable Instant submittedAt) {
      if ((status == ApplicationStatus.DRAFT) != (submittedAt == null)) {
        throw SUBMISSION_TIME.broken("submission time", submittedAt);
      }
      return submittedAt == null ? new Draft() : new Submitted(by, submittedAt);
    }
  }

  /** What comes of handing it in. */
  public sealed interface Submission extends Outcome<Application> {
    /** It is handed in. */
    record Submitted(Application application) implements Submission {
      public Submitted {
        Require.given("application", application);
      }

      @Override
      public Application orThrow() {
        return application;
      }
    }

    /** The region is not on the national list on that day. */
    record RegionNotListed(RegionId region) implements Submission {
      public RegionNotListed {
        Require.given("region", region);
      }
    }

    /** The person does not coordinate the region on that day. */
    record NotItsCoordinator(PersonId person) implements Submission {
      public NotItsCoordinator {
        Require.given("person", person);
      }
    }

    /** The call does not take applications in its present state. */
    record CallNotOpen(CallStatus status) implements Submission {
      public CallNotOpen {
        Require.given("status", status);
      }
    }

    /** The last day of the call is over. */
    record DeadlinePassed(PartialDate deadline) implements Submission {
      public DeadlinePassed {
        Require.given("deadline", deadline);
      }
    }
  }

  /** What comes of changing it. */
  public sealed interface Edit extends Outcome<Application> {
    /** It is changed. */
    record Edited(Application application) implements Edit {
      public Edited {
        Require.given("application", application);
      }

      @Override
      public Application orThrow() {
        return application;
      }
    }

    /** The call takes no change any more. */
    record Frozen(CallStatus status) implements Edit {
      public Frozen {
        Require.given("status", status);
      }
    }
  }

  /**
   * @throws InvalidValueException when a text is blank or too long
   */
  public Application {
    Require.aggregate(id, version, "call", call, "region", region, "status", state);
    title = Require.text("application title", title, TITLE_LENGTH);
    example = Require.text("practice example", example, EXAMPLE_LENGTH);
  }

  /** A new application that is not handed in yet. */
  public static Application draft(
      ApplicationId id, CallId call, RegionId region, String title, String example) {
    return builder(id, call, region, title, example).build();
  }

  /** What its state is called. */
  public ApplicationStatus status() {
    return state.status();
  }

  /** Who handed it in for the region; null when nobody did so yet, or no source names who. */
  public @Nullable PersonId by() {
    return state instanceof State.Submitted submitted ? submitted.by() : null;
  }

  /** When it was handed in; null when it was not yet. */
  public @Nullable Instant submittedAt() {
    return state instanceof State.Submitted submitted ? submitted.at() : null;
  }

  /**
   * Hands it in. What is handed in already stays as it is.
   *
   * @param to the call
   * @param from the region
   * @param coordinations those of the region; others do not count
   * @param who hands it in
   * @param at when
   * @throws InvalidValueException when call or region are not those of the application
   */
  public Submission submit(
      Call to, Region from, Collection<Coordination> coordinations, PersonId who, Instant at) {
    requireCall(to);
    if (!from.id().equals(region)) {
      throw NOT_ITS_OWN.broken("region", from.id());
    }
    LocalDate day = Call.dayOf(at);
    if (to.status() != CallStatus.OPEN) {
      return new Submission.CallNotOpen(to.status());
    }
    if (to.deadline() != null && to.deadlinePassed(at)) {
      return new Submission.DeadlinePassed(to.deadline());
    }
    if (!from.standing(AsOf.on(day)).is(LifecycleStatus.LISTED)) {
      return new Submission.RegionNotListed(region);
    }
    if (coordinations.stream()
        .noneMatch(c -> c.region().equals(region) && c.person().equals(who) && c.on(day))) {
      return new Submission.NotItsCoordinator(who);
    }
    return new Submission.Submitted(
        state instanceof State.Submitted ? this : as(title, example, new State.Submitted(who, at)));
  }

  /**
   * Changes what it says.
   *
   * @param to the call
   * @param at when
   * @throws InvalidValueException when the call is not that of the application, or a text is blank
   *     or too long
   */
  public Edit edit(Call to, String newTitle, String newExample, Instant at) {
    requireCall(to);
    return to.takesApplicationsAt(at)
        ? new Edit.Edited(as(newTitle, newExample, state))
        : new Edit.Frozen(to.status());
  }

  private Application as(String newTitle, String newExample, State newState) {
    return toBuilder().title(newTitle).example(newExample).state(newState).build();
  }

  private void requireCall(Call given) {
    if (!given.id().equals(call)) {
      throw NOT_ITS_OWN.broken("call", given.id());
    }
  }

  /** Starts one from what it cannot be without: a draft until it is said. */
  public static ApplicationBuilder builder(
      ApplicationId id, CallId call, RegionId region, String title, String example) {
    return ApplicationBuilder.empty()
        .id(id)
        .call(call)
        .region(region)
        .title(title)
        .example(example)
        .state(new State.Draft());
  }

  /** Starts one from this one, to change some of it. */
  public ApplicationBuilder toBuilder() {
    return ApplicationBuilder.of(this);
  }

  @Override
  public Application withVersion(long version) {
    return toBuilder().version(version).build();
  }
}
