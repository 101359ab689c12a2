package org.mintatlas.application.enquiry.maintenance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.RepeatableHandler;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.enquiry.Enquiries;
import org.mintatlas.domain.enquiry.Enquiry;
import org.mintatlas.domain.enquiry.EnquiryId;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.code.SecretCode;

/**
 * Use case: anybody asks the programme team something, with or without an account. Whoever asks is
 * not kept; a code tells them later what came of it.
 */
public record SubmitEnquiry(Enquiries enquiries)
    implements RepeatableHandler<SubmitEnquiry.Command, EnquiryReceipt, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param question what is asked, up to 2,000 characters
   * @param email where the answer shall be sent as well; null when nowhere
   * @param language the language of the answer, such as {@code de}
   * @param region the region that it is about; null when it is about none
   * @param initiative the initiative that it is about; null when it is about none
   * @param website what no person sees or fills in: whoever does is answered like all others, and
   *     nothing is kept
   */
  public record Command(
      String question,
      @Nullable String email,
      String language,
      @Nullable RegionId region,
      @Nullable InitiativeId initiative,
      @Nullable String website) {
    public Command {
      Require.given("question", question, "language", language);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.everybody();
  }

  @Override
  public PartRules rules() {
    return new PartRules()
        .text("question", Enquiry.QUESTION_LENGTH)
        .optionalEmail("email")
        .language("language");
  }

  @Override
  public CommandOutcome<EnquiryReceipt, Never> handle(Command command, UnitOfWork work) {
    SecretCode code = code(work);
    Enquiry enquiry =
        Enquiry.builder(
                work.id(EnquiryId::new),
                code.hash(),
                work.today(),
                command.language(),
                command.question())
            .email(command.email())
            .region(command.region())
            .initiative(command.initiative())
            .build();
    EnquiryReceipt receipt = new EnquiryReceipt(enquiry.id(), code);
    return command.website() == null || command.website().isBlank()
        ? work.<EnquiryId, Enquiry, Never>created(enquiries, enquiry)
            .then(kept -> CommandOutcome.done(receipt))
        : CommandOutcome.done(receipt);
  }

  private static SecretCode code(UnitOfWork work) {
    return SecretCode.by(work.id(EnquiryId::new).value(), work.id(EnquiryId::new).value());
  }

  @Override
  public UUID identityOf(EnquiryReceipt brought) {
    return brought.enquiry().value();
  }

  /**
   * One more code, as nobody can tell the first again; also for what was never kept. The first
   * stays good, as somebody may have got it at the same moment.
   */
  @Override
  public CommandOutcome<EnquiryReceipt, Never> again(UUID brought, UnitOfWork work) {
    EnquiryReceipt receipt = new EnquiryReceipt(new EnquiryId(brought), code(work));
    if (enquiries.byId(receipt.enquiry()).isPresent()) {
      enquiries.addCode(receipt.enquiry(), receipt.code().hash());
    }
    return CommandOutcome.done(receipt);
  }
}
