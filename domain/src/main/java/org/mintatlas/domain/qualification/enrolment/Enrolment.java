package org.mintatlas.domain.qualification.enrolment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Step;

/**
 * The enrolment (Teilnahme) of a person for a region in a cohort.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param cohort the cohort
 * @param region the region that sends the person
 * @param person the person; null when no source names who it is
 * @param state where it stands
 */
@Buildable
public record Enrolment(
    EnrolmentId id,
    long version,
    CohortId cohort,
    RegionId region,
    @Nullable PersonId person,
    State state)
    implements Aggregate<EnrolmentId, Enrolment> {
  private static final Rule UNDATED =
      new Rule(
          "enrolment.undated",
          "is needed while an enrolment is %s",
          "wird gebraucht, solange eine Teilnahme im Stand %s ist");

  /**
   * Where it stands. Who applied or waits stands there since a moment, on which the order of the
   * waiting list depends; of the others no source need tell it.
   */
  public sealed interface State {
    /** The network applied for a place. */
    record Applied(Instant appliedAt) implements State {
      public Applied {
        Require.given("appliedAt", appliedAt);
      }
    }

    /** It waits for a place. */
    record Waitlisted(Instant appliedAt) implements State {
      public Waitlisted {
        Require.given("appliedAt", appliedAt);
      }
    }

    /** It has a place. */
    record Accepted(@Nullable Instant appliedAt) implements State {}

    /** It got none. */
    record Declined(@Nullable Instant appliedAt) implements State {}

    /** It took part to the end. */
    record Completed(@Nullable Instant appliedAt) implements State {}

    /** It gave up its place or its application. */
    record Withdrawn(@Nullable Instant appliedAt) implements State {}

    /** When the application came in; null when unknown. */
    @Nullable Instant appliedAt();

    /** What it is called. */
    default EnrolmentStatus status() {
      return switch (this) {
        case Applied applied -> EnrolmentStatus.APPLIED;
        case Waitlisted waitlisted -> EnrolmentStatus.WAITLISTED;
        case Accepted accepted -> EnrolmentStatus.ACCEPTED;
        case Declined declined -> EnrolmentStatus.DECLINED;
        case Completed completed -> EnrolmentStatus.COMPLETED;
        case Withdrawn withdrawn -> EnrolmentStatus.WITHDRAWN;
      };
    }

    /**
     * The state that is called so.
     *
     * @throws InvalidValueException when it is applied or waits, but nobody says since when
     */
    static State of(EnrolmentStatus status, @Nullable Instant appliedAt) {
      return switch (status) {
        case APPLIED -> new Applied(needed(status, appliedAt));
        case WAITLISTED -> new Waitlisted(needed(status, appliedAt));
        case ACCEPTED -> new Accepted(appliedAt);
        case DECLINED -> new Declined(appliedAt);
        case COMPLETED -> new Completed(appliedAt);
        case WITHDRAWN -> new Withdrawn(appliedAt);
      };
    }

    private static Instant needed(EnrolmentStatus status, @Nullable Instant appliedAt) {
      if (appliedAt == null) {
        throw UNDATED.broken("time of application", null, status);
      }
      return appliedAt;
    }
  }

  /**
   * @throws InvalidValueException when the version is negative
   */
  public Enrolment {
    Require.aggregate(id, version, "cohort", cohort, "region", region, "status", state);
  }

  /** A new application. */
  public static Enrolment apply(
      EnrolmentId id, CohortId cohort, RegionId region, PersonId person, Instant at) {
    return builder(id, cohort, region, new State.Applied(at)).person(person).build();
  }

  /** What its state is called. */
  public EnrolmentStatus status() {
    return state.status();
  }

  /** When the application came in; null when unknown. */
  public @Nullable Instant appliedAt() {
    return state.appliedAt();
  }

  /** Moves on to a status, or says why that cannot be. */
  public Step<Enrolment, EnrolmentStatus> moveTo(EnrolmentStatus to) {
    return status().next().contains(to)
        ? new Step.Moved<>(toBuilder().state(State.of(to, appliedAt())).build())
        : new Step.NotAllowed<>(status(), to);
  }

  /** Starts one from what it cannot be without: its person unknown until it is said. */
  public static EnrolmentBuilder builder(
      EnrolmentId id, CohortId cohort, RegionId region, State state) {
    return EnrolmentBuilder.empty().id(id).cohort(cohort).region(region).state(state);
  }

  /** Starts one from this one, to change some of it. */
  public EnrolmentBuilder toBuilder() {
    return EnrolmentBuilder.of(this);
  }

  @Override
  public Enrolment withVersion(long version) {
    return toBuilder().version(version).build();
  }

  /** The same without the person, as everybody may see it. */
  public Enrolment withoutPerson() {
    return person == null ? this : toBuilder().person(null).build();
  }
}
