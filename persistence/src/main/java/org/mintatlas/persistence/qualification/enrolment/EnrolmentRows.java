package org.mintatlas.persistence.qualification.enrolment;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.qualification.enrolment.CertificateId;
import org.mintatlas.domain.qualification.enrolment.CertificateNumber;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.values.ResultRow;

/** Enrolments and certificates from rows. */
final class EnrolmentRows {
  static final Selection<Enrolment> ENROLMENTS =
      new Selection<>(
          "enrolment e",
          "e.id, e.version, e.cohort_id, e.region_id, e.person_id, e.status,"
              + " to_char(e.applied_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
              + " as applied_at",
          EnrolmentRows::enrolment);

  static final Selection<Certificate> CERTIFICATES =
      new Selection<>(
          "certificate c",
          "c.id, c.version, c.number, c.enrolment_id, c.issued_on, c.visibility",
          EnrolmentRows::certificate);

  private EnrolmentRows() {}

  static Enrolment enrolment(ResultRow row) throws SQLException {
    UUID person = row.optionalUuid("person_id");
    String appliedAt = row.optionalText("applied_at");
    return new Enrolment(
        new EnrolmentId(row.uuid("id")),
        row.number("version"),
        new CohortId(row.uuid("cohort_id")),
        new RegionId(row.uuid("region_id")),
        person == null ? null : new PersonId(person),
        row.oneOf(EnrolmentStatus.class, "status"),
        appliedAt == null ? null : Instant.parse(appliedAt));
  }

  static Certificate certificate(ResultRow row) throws SQLException {
    return new Certificate(
        new CertificateId(row.uuid("id")),
        row.number("version"),
        new CertificateNumber(row.text("number")),
        new EnrolmentId(row.uuid("enrolment_id")),
        row.day("issued_on"),
        row.oneOf(Contact.Visibility.class, "visibility"));
  }
}
