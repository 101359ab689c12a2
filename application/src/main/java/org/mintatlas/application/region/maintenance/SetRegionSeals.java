package org.mintatlas.application.region.maintenance;

import java.util.List;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.region.QualitySeal;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/** Use case: the programme team says when a zdi network was awarded its quality seals. */
public record SetRegionSeals(Regions regions)
    implements CommandHandler<SetRegionSeals.Command, Region, CommandHandler.Never> {
  private static final Rule FUTURE =
      new Rule("region.future-seal", "lies in the future", "liegt in der Zukunft");

  private static final Rule NO_NETWORK =
      new Rule("region.no-network", "is no zdi network", "ist kein zdi-Netzwerk");

  /**
   * What is wanted.
   *
   * @param region which
   * @param expectedVersion the version that the caller had read
   * @param awarded when all its seals were awarded, each of which is valid for a year; those that
   *     are left out it never had
   */
  public record Command(RegionId region, long expectedVersion, List<PartialDate> awarded) {
    public Command {
      Require.given("region", region);
      awarded = Require.list("awarded", awarded);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public CommandOutcome<Region, Never> handle(Command command, UnitOfWork work) {
    for (PartialDate awarded : command.awarded()) {
      if (awarded.firstDay().isAfter(work.today())) {
        throw FUTURE.broken("quality seal", awarded);
      }
    }
    return work.change(
        regions,
        command.region(),
        command.expectedVersion(),
        region -> awarded(region, command.awarded()));
  }

  /** That a region can have none is no fault of a date. */
  private static Region awarded(Region region, List<PartialDate> awarded) {
    if (!awarded.isEmpty() && !region.profile().kinds().contains(RegionKind.ZDI_NETWORK)) {
      throw NO_NETWORK.broken("region", region.profile().slug());
    }
    return region.withSeals(awarded.stream().distinct().sorted().map(QualitySeal::new).toList());
  }
}
