package org.mintatlas.application.region.maintenance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Tenure;

/** Use case: a coordinator says which organisations carry their region or take part in it. */
public record SetRegionPartners(Regions regions)
    implements CommandHandler<SetRegionPartners.Command, Region, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param region which
   * @param expectedVersion the version that the caller had read
   * @param partners all organisations that have or had a part in it
   */
  public record Command(RegionId region, long expectedVersion, List<Partner> partners) {
    public Command {
      Require.given("region", region);
      partners = Require.list("partners", partners);
    }
  }

  /**
   * An organisation that has a part in a region.
   *
   * @param organisation which
   * @param role its part
   * @param from since when; null when unknown
   * @param to until when; null when it has still
   */
  public record Partner(
      OrganisationId organisation,
      Involvement.Role role,
      @Nullable PartialDate from,
      @Nullable PartialDate to) {
    public Partner {
      Require.given("organisation", organisation, "role", role);
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
            region.withInvolvements(
                command.partners().stream().map(partner -> kept(region, partner)).toList()));
  }

  /** What stays as it was keeps its sources. */
  private static Involvement kept(Region region, Partner partner) {
    Involvement stated =
        new Involvement(
            partner.organisation(),
            partner.role(),
            new Tenure(partner.from(), partner.to()),
            List.of());
    return region.involvements().stream()
        .filter(before ->
            before.organisation().equals(stated.organisation())
                && before.role() == stated.role()
                && before.tenure().equals(stated.tenure()))
        .findFirst()
        .orElse(stated);
  }
}
