package org.mintatlas.domain.qualification.enrolment;

import java.time.LocalDate;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.shared.Aggregate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Outcome;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * A certificate (Zertifikat): somebody took part in a cohort to its end.
 *
 * @param id its identity
 * @param version counts the stored changes; 0 for one that was never stored
 * @param number its number, by which anybody can verify it
 * @param enrolment the enrolment that was completed
 * @param issuedOn the day of issue
 * @param visibility who may see that it is this person's; hidden unless the person releases it
 */
@Buildable
public record Certificate(
    CertificateId id,
    long version,
    CertificateNumber number,
    EnrolmentId enrolment,
    LocalDate issuedOn,
    Contact.Visibility visibility)
    implements Aggregate<CertificateId, Certificate> {
  private static final Rule OTHER_YEAR =
      new Rule(
          "enrolment.other-year",
          "is not of the year of issue: %s",
          "ist nicht aus dem Jahr der Ausstellung: %s");

  /** What comes of asking for a certificate. */
  public sealed interface Result extends Outcome<Certificate> {
    /** It is issued. */
    record Issued(Certificate certificate) implements Result {
      public Issued {
        Require.given("certificate", certificate);
      }

      @Override
      public Certificate orThrow() {
        return certificate;
      }
    }

    /** Nobody gets one from a cohort that has not come to its end. */
    record NotHeld(CohortStatus cohort) implements Result {
      public NotHeld {
        Require.given("cohort", cohort);
      }
    }

    /** Nobody gets one for an enrolment that is not completed. */
    record NotCompleted(EnrolmentStatus status) implements Result {
      public NotCompleted {
        Require.given("status", status);
      }
    }
  }

  /**
   * @throws InvalidValueException when the number is not of the year of issue
   */
  public Certificate {
    Require.aggregate(id, version, "number", number, "enrolment", enrolment, "issuedOn", issuedOn);
    Require.given("visibility", visibility);
    if (number.year() != issuedOn.getYear()) {
      throw OTHER_YEAR.broken("certificate number", number, issuedOn.getYear());
    }
  }

  /**
   * Issues a certificate for a completed enrolment in a cohort that was held; hidden at first.
   *
   * @throws InvalidValueException when the enrolment is of another cohort
   */
  public static Result issue(
      CertificateId id,
      CertificateNumber number,
      Enrolment enrolment,
      Cohort cohort,
      LocalDate on) {
    if (!enrolment.cohort().equals(cohort.id())) {
      throw CohortPlaces.OTHER_COHORT.broken("enrolment", enrolment.id());
    }
    if (cohort.status() != CohortStatus.COMPLETED) {
      return new Result.NotHeld(cohort.status());
    }
    return enrolment.status() == EnrolmentStatus.COMPLETED
        ? new Result.Issued(builder(id, number, enrolment.id(), on).build())
        : new Result.NotCompleted(enrolment.status());
  }

  /**
   * Starts one from what it cannot be without: hidden until it is said. {@link #issue} checks who
   * may have one.
   */
  public static CertificateBuilder builder(
      CertificateId id, CertificateNumber number, EnrolmentId enrolment, LocalDate issuedOn) {
    return CertificateBuilder.empty()
        .id(id)
        .number(number)
        .enrolment(enrolment)
        .issuedOn(issuedOn)
        .visibility(Contact.Visibility.HIDDEN);
  }

  /** Starts one from this one, to change some of it. */
  public CertificateBuilder toBuilder() {
    return CertificateBuilder.of(this);
  }

  @Override
  public Certificate withVersion(long version) {
    return toBuilder().version(version).build();
  }

  /** The same, shown to this circle as the person's. */
  public Certificate shownTo(Contact.Visibility circle) {
    return toBuilder().visibility(circle).build();
  }
}
