package org.mintatlas.application.region.maintenance;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;

/** Use case: the programme team takes up a region that is being built. */
public record RegisterRegion(Regions regions)
    implements CreatingHandler<RegisterRegion.Command, Region, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param slug its public key
   * @param name its name
   * @param kinds what it is; at least one
   * @param leadState the state that leads it
   * @param from when its preparation began; null when unknown
   */
  public record Command(
      Slug slug,
      String name,
      Set<RegionKind> kinds,
      FederalState leadState,
      @Nullable PartialDate from) {
    public Command {
      Require.given("slug", slug, "name", name, "leadState", leadState);
      kinds = Require.enumSet("kinds", RegionKind.class, kinds);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules().text("name", RegionProfile.NAME_LENGTH);
  }

  @Override
  public CommandOutcome<Region, Never> handle(Command command, UnitOfWork work) {
    return work.created(
        regions,
        Region.inPreparation(
            RegionProfile.builder(
                    work.id(RegionId::new),
                    command.slug(),
                    command.name(),
                    command.kinds(),
                    command.leadState())
                .build(),
            command.from()));
  }

  @Override
  public Optional<Region> again(UUID id) {
    return regions.byId(new RegionId(id));
  }
}
