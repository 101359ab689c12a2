package org.mintatlas.application.qualification.enrolment.maintenance;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.application.qualification.enrolment.Certificates;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.qualification.enrolment.CertificateId;
import org.mintatlas.domain.qualification.enrolment.CertificateNumber;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.qualification.enrolment.EnrolmentId;
import org.mintatlas.domain.qualification.enrolment.EnrolmentStatus;
import org.mintatlas.domain.shared.Require;

/**
 * Use case: the programme team issues the certificate of a completed enrolment, with a number that
 * everybody can verify.
 */
public record IssueCertificate(Certificates certificates, Enrolments enrolments, Cohorts cohorts)
    implements CreatingHandler<IssueCertificate.Command, Certificate, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param enrolment which
   */
  public record Command(EnrolmentId enrolment) {
    public Command {
      Require.given("enrolment", enrolment);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Certificate, Never> handle(Command command, UnitOfWork work) {
    Enrolment enrolment = enrolments.byId(command.enrolment()).orElse(null);
    if (enrolment == null) {
      return CommandOutcome.rejected(new Fault.NotFound(command.enrolment()));
    }
    return switch (Certificate.issue(
        work.id(CertificateId::new),
        CertificateNumber.by(work.id(CertificateId::new).value(), work.today().getYear()),
        enrolment,
        cohorts.existing(enrolment.cohort()),
        work.today())) {
      case Certificate.Result.Issued(Certificate certificate) ->
          work.created(certificates, certificate);
      case Certificate.Result.NotHeld(CohortStatus present) ->
          CommandOutcome.rejected(
              Fault.WrongStatus.outside(present, Set.of(CohortStatus.COMPLETED)));
      case Certificate.Result.NotCompleted(EnrolmentStatus present) ->
          CommandOutcome.rejected(
              Fault.WrongStatus.outside(present, Set.of(EnrolmentStatus.COMPLETED)));
    };
  }

  @Override
  public Optional<Certificate> again(UUID id) {
    return certificates.byId(new CertificateId(id));
  }
}
