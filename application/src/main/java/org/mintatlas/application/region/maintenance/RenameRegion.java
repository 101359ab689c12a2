package org.mintatlas.application.region.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;

/** Use case: a region gets another name, and keeps the old one in its history. */
public record RenameRegion(Regions regions)
    implements CommandHandler<RenameRegion.Command, Region, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param region which
   * @param expectedVersion the version that the caller had read
   * @param name its new name
   * @param on the date of the change
   */
  public record Command(RegionId region, long expectedVersion, String name, PartialDate on) {
    public Command {
      Require.given("region", region, "name", name, "on", on);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.coordinatorOf(Command::region).or(Access.programme());
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("name", RegionProfile.NAME_LENGTH);
  }

  @Override
  public CommandOutcome<Region, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        regions,
        command.region(),
        command.expectedVersion(),
        region -> region.renamed(command.name(), work.happened("on", command.on())));
  }
}
