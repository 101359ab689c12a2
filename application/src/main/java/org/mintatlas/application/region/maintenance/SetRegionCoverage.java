package org.mintatlas.application.region.maintenance;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Location;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Tenure;

/** Use case: a coordinator says which districts their region covers, and from when to when. */
public record SetRegionCoverage(Regions regions, Districts districts)
    implements CommandHandler<SetRegionCoverage.Command, Region, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param region which
   * @param expectedVersion the version that the caller had read
   * @param coverage all districts that it covers or covered; those that are left out it never did
   */
  public record Command(RegionId region, long expectedVersion, List<CoveredDistrict> coverage) {
    public Command {
      Require.given("region", region);
      coverage = Require.list("coverage", coverage);
    }
  }

  /**
   * A district that a region covers.
   *
   * @param district which
   * @param from since when; null when unknown
   * @param to until when; null when it does still
   */
  public record CoveredDistrict(
      DistrictKey district, @Nullable PartialDate from, @Nullable PartialDate to) {
    public CoveredDistrict {
      Require.given("district", district);
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
            located(
                region.withCoverage(
                    command.coverage().stream().map(covered -> kept(region, covered)).toList())));
  }

  /** Where nothing is known of its seat, the region is in the middle of what it covers. */
  private Region located(Region region) {
    RegionProfile profile = region.profile();
    if (profile.location().basis() == Location.Basis.SEAT) {
      return region;
    }
    Map<DistrictKey, District> covered =
        districts.byKeys(
            region.coverage().stream().map(Coverage::district).collect(Collectors.toSet()));
    Location middle =
        Location.ofCoverage(
            profile.leadState(),
            region.coverage().stream()
                .map(Coverage::district)
                .distinct()
                .flatMap(key -> Stream.ofNullable(covered.get(key)))
                .map(District::centre)
                .toList());
    return region.toBuilder().profile(profile.toBuilder().location(middle).build()).build();
  }

  /** What stays as it was keeps its sources. */
  private static Coverage kept(Region region, CoveredDistrict covered) {
    Coverage stated = Coverage.stated(covered.district(), new Tenure(covered.from(), covered.to()));
    return region.coverage().stream()
        .filter(before ->
            before.isStated()
                && before.district().equals(stated.district())
                && before.tenure().equals(stated.tenure()))
        .findFirst()
        .orElse(stated);
  }
}
