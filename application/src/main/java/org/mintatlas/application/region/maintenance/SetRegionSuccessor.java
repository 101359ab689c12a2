package org.mintatlas.application.region.maintenance;

import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;

/** Use case: the programme team says which region goes on with the work of another. */
public record SetRegionSuccessor(Regions regions)
    implements CommandHandler<SetRegionSuccessor.Command, Region, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param region which
   * @param expectedVersion the version that the caller had read
   * @param successor the region that goes on with its work; null for none
   */
  public record Command(RegionId region, long expectedVersion, @Nullable RegionId successor) {
    public Command {
      Require.given("region", region);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Region, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        regions,
        command.region(),
        command.expectedVersion(),
        region -> region.withSuccessor(command.successor()));
  }
}
