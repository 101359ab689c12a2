package org.mintatlas.application.enquiry.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.enquiry.Enquiries;
import org.mintatlas.domain.enquiry.Enquiry;
import org.mintatlas.domain.enquiry.EnquiryId;
import org.mintatlas.domain.enquiry.EnquiryStatus;
import org.mintatlas.domain.shared.Require;

/**
 * Use case: the programme team closes an enquiry, of which nothing more comes. One that is closed
 * stays as it is.
 */
public record CloseEnquiry(Enquiries enquiries)
    implements CommandHandler<CloseEnquiry.Command, Enquiry, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param enquiry which
   * @param expectedVersion the version that the caller had read
   */
  public record Command(EnquiryId enquiry, long expectedVersion) {
    public Command {
      Require.given("enquiry", enquiry);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Enquiry, Never> handle(Command command, UnitOfWork work) {
    return work.decide(
        enquiries,
        command.enquiry(),
        command.expectedVersion(),
        enquiry ->
            enquiry.status() == EnquiryStatus.CLOSED
                ? CommandOutcome.done(enquiry)
                : CommandOutcome.of(enquiry.close(work.today())));
  }
}
