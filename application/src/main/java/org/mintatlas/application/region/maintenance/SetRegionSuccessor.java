package org.mintatlas.application.region.maintenance;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/** Use case: the programme team says which region goes on with the work of another. */
public record SetRegionSuccessor(Regions regions)
    implements CommandHandler<SetRegionSuccessor.Command, Region, CommandHandler.Never> {
  private static final Rule CIRCLE =
      new Rule(
          "region.successor-circle",
          "leads back to the region itself",
          "führt zur Region selbst zurück");

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
        region -> {
          if (goesOnTo(command.successor(), region.id())) {
            throw CIRCLE.broken("successor", region.profile().slug());
          }
          return region.withSuccessor(command.successor());
        });
  }

  /** Whether one comes from a region, or from what goes on with its work, to another one. */
  private boolean goesOnTo(@Nullable RegionId from, RegionId to) {
    Set<RegionId> seen = new HashSet<>();
    RegionId next = from;
    while (next != null && seen.add(next)) {
      next = regions.byId(next).map(Region::successor).orElse(null);
      if (to.equals(next)) {
        return true;
      }
    }
    return false;
  }
}
