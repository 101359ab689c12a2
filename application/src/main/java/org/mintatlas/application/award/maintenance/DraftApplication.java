package org.mintatlas.application.award.maintenance;

/** Use case: a coordinator begins the application of their region. */
public final class DraftApplication
    implements CreatingHandler<DraftApplication.Command, Application, CommandHandler.Never> {
  private final Applications applications;

  /**
   * What is wanted.
   *
   * @param call the call
   * @param region the region that applies
   * @param title the title
   * @param example the practice example
   */
  public record Command(CallId call, RegionId region, String title, String example) {
    public Command {
      Require.given("call", call, "region", region, "title", title, "example", example);
    }
  }

  /** Adds to these. */
  public DraftApplication(Applications applications) {
    this.applications = applications;
  }

  @Override
  public Access<Command> access() {
    return Access.coordinatorOf(Command::region);
  }

  @Override
  public PartRules rules() {
    return new PartRules()
        .text("title", Application.TITLE_LENGTH)
        .text("example", Application.EXAMPLE_LENGTH);
  }

  @Override
  public CommandOutcome<Application, Never> handle(Command command, UnitOfWork work) {
    return work.created(
        applications,
        Application.draft(
            work.id(ApplicationId::new),
            command.call(),
            command.region(),
            command.title(),
            command.example()));
  }

  @Override
  public Optional<Application> again(UUID id) {
    return applications.byId(new ApplicationId(id));
  }
}
