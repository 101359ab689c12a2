package org.mintatlas.application.enquiry.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.enquiry.Enquiries;
import org.mintatlas.domain.enquiry.Enquiry;
import org.mintatlas.domain.enquiry.EnquiryId;
import org.mintatlas.domain.shared.Require;

/** Use case: the programme team answers what somebody asked. */
public record AnswerEnquiry(Enquiries enquiries)
    implements CommandHandler<AnswerEnquiry.Command, Enquiry, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param enquiry which
   * @param expectedVersion the version that the caller had read
   * @param answer the answer, up to 4,000 characters
   */
  public record Command(EnquiryId enquiry, long expectedVersion, String answer) {
    public Command {
      Require.given("enquiry", enquiry, "answer", answer);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("answer", Enquiry.ANSWER_LENGTH);
  }

  @Override
  public CommandOutcome<Enquiry, Never> handle(Command command, UnitOfWork work) {
    return work.decide(
        enquiries,
        command.enquiry(),
        command.expectedVersion(),
        enquiry -> CommandOutcome.of(enquiry.answer(command.answer())));
  }
}
