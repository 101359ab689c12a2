package org.mintatlas.application.award.maintenance;

/** Use case: the programme team changes what is said of a call, and who judges. */
public final class EditCall
    implements CommandHandler<EditCall.Command, Call, CommandHandler.Never> {
  private final Calls calls;

  /**
   * What is wanted.
   *
   * @param call which
   * @param expectedVersion the version that the caller had read
   * @param theme what it is about
   * @param opens from when one can apply
   * @param deadline until when one can apply
   * @param ceremony when the prizes are given
   * @param jurors who judges
   * @param brochure where one can read of the winners
   * @param audience who can apply
   */
  public record Command(CallId call, long expectedVersion, Edit<Wording> theme, Edit<PartialDate> opens, Edit<PartialDate> deadline, Edit<PartialDate> ceremony, Edit<Set<PersonId>> jurors, Edit<WebAddress> brochure, Edit<Wording> audience) {
    public Command {
      Require.given("call", call);
    }
  }

  /** Changes these. */
  public EditCall(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules().given("jurors");
  }

  @Override
  public CommandOutcome<Call, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        calls,
        command.call(),
        command.expectedVersion(),
        call ->
            call.toBuilder()
                .theme(command.theme().from(call.theme()))
                .opens(command.opens().from(call.opens()))
                .deadline(command.deadline().from(call.deadline()))
                .ceremony(command.ceremony().from(call.ceremony()))
                .jurors(command.jurors().always(call.jurors()))
                .brochure(command.brochure().from(call.brochure()))
                .audience(command.audience().from(call.audience()))
                .build());
  }
}
