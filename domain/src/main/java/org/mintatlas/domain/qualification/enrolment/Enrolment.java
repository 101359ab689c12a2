package org.mintatlas.domain.qualification.enrolment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Aggregate;
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
 * @param status where it stands
 * @param appliedAt when the application came in; null when unknown, which it never is while it is
 *     applied or waits
 */
public record Enrolment(
    EnrolmentId id,
    long version,
    CohortId cohort,
    RegionId region,
    @Nullable PersonId person,
    EnrolmentStatus status,
    @Nullable Instant appliedAt)
    implements Aggregate<EnrolmentId, Enrolment> {
  private static final Rule UNDATED =
      new Rule(
          "enrolment.undated",
          "is needed while an enrolment is %s",
          "wird gebraucht, solange eine Teilnahme im Stand %s ist");

  /**
   * @throws InvalidValueException when it is applied or waits, but nobody says since when
   */
  public Enrolment {
    Require.given("id", id, "cohort", cohort, "region", region, "status", status);
    Require.version(version);
    if (appliedAt == null
        && (status == EnrolmentStatus.APPLIED || status == EnrolmentStatus.WAITLISTED)) {
      throw UNDATED.broken("time of application", null, status);
    }
  }

  /** A new application. */
  public static Enrolment apply(
      EnrolmentId id, CohortId cohort, RegionId region, PersonId person, Instant at) {
    return new Enrolment(id, 0, cohort, region, person, EnrolmentStatus.APPLIED, at);
  }

  /** Moves on to a status, or says why that cannot be. */
  public Step<Enrolment, EnrolmentStatus> moveTo(EnrolmentStatus to) {
    return status.next().contains(to)
        ? new Step.Moved<>(new Enrolment(id, version, cohort, region, person, to, appliedAt))
        : new Step.NotAllowed<>(status, to);
  }

  @Override
  public Enrolment withVersion(long version) {
    return new Enrolment(id, version, cohort, region, person, status, appliedAt);
  }

  /** The same without the person, as everybody may see it. */
  public Enrolment withoutPerson() {
    return person == null
        ? this
        : new Enrolment(id, version, cohort, region, null, status, appliedAt);
  }
}
