package org.mintatlas.application.region.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Source;

/** Use case: whoever keeps the record of a region says that it is still right today. */
public record ConfirmRegion(Regions regions)
    implements CommandHandler<ConfirmRegion.Command, Region, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param region the region, by its identity
   * @param expectedVersion the version that the caller had read
   */
  public record Command(RegionId region, long expectedVersion) {
    public Command {
      Require.given("region", region);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.coordinatorOf(Command::region).or(Access.programme());
  }

  @Override
  public CommandOutcome<Region, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        regions,
        command.region(),
        command.expectedVersion(),
        region ->
            region.withProfile(
                region.profile().toBuilder()
                    .sources(Source.confirmed(region.profile().sources(), work.today()))
                    .build()));
  }
}
