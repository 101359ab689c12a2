package org.mintatlas.application.qualification.enrolment.maintenance;

import java.util.Optional;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.qualification.enrolment.Certificates;
import org.mintatlas.application.qualification.enrolment.Enrolments;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.qualification.enrolment.Certificate;
import org.mintatlas.domain.qualification.enrolment.CertificateId;
import org.mintatlas.domain.qualification.enrolment.Enrolment;
import org.mintatlas.domain.shared.Contact;
import org.mintatlas.domain.shared.Require;

/** Use case: the holder of a certificate decides who may see that it is hers or his. */
public record ShowCertificate(Certificates certificates, Enrolments enrolments)
    implements CommandHandler<ShowCertificate.Command, Certificate, ShowCertificate.Refusal> {
  /**
   * What is wanted.
   *
   * @param certificate which
   * @param expectedVersion the version that the caller had read
   * @param visibility who may see it as the holder's
   */
  public record Command(
      CertificateId certificate, long expectedVersion, Contact.Visibility visibility) {
    public Command {
      Require.given("certificate", certificate, "visibility", visibility);
    }
  }

  /** Why it stays as it is. */
  public sealed interface Refusal {
    /** Only whoever holds the certificate decides who may see it. */
    record NotItsHolder() implements Refusal {}
  }

  @Override
  public Access<Command> access() {
    return Access.themselves(
        command -> certificates.byId(command.certificate()).flatMap(this::holder).orElse(null));
  }

  private Optional<PersonId> holder(Certificate certificate) {
    return enrolments.byId(certificate.enrolment()).map(Enrolment::person);
  }

  @Override
  public CommandOutcome<Certificate, Refusal> handle(Command command, UnitOfWork work) {
    return work.decide(
        certificates,
        command.certificate(),
        command.expectedVersion(),
        certificate -> {
          Optional<PersonId> holder = holder(certificate);
          return holder.isPresent() && holder.equals(work.actor().actingPerson())
              ? CommandOutcome.done(certificate.shownTo(command.visibility()))
              : CommandOutcome.refused(new Refusal.NotItsHolder());
        });
  }
}
