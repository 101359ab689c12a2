package org.mintatlas.application.award.maintenance;

/** Use case: the programme team announces the call of a year. */
public final class RegisterCall
    implements CreatingHandler<RegisterCall.Command, Call, CommandHandler.Never> {
  private final Calls calls;

  /**
   * What is wanted.
   *
   * @param award the award
   * @param year the year, which no other call of the award has
   * @param theme what it is about; null when not known yet
   */
  public record Command(AwardId award, int year, @Nullable Wording theme) {
    public Command {
      Require.given("award", award);
    }
  }

  /** Adds to these. */
  public RegisterCall(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Call, Never> handle(Command command, UnitOfWork work) {
    return work.created(
        calls,
        Call.builder(work.id(CallId::new), command.award(), command.year())
            .theme(command.theme())
            .build());
  }

  @Override
  public Optional<Call> again(UUID id) {
    return calls.byId(new CallId(id));
  }
}
