package org.mintatlas.persistence.command;

import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.Ports;
import org.mintatlas.application.region.maintenance.ConfirmRegion;
import org.mintatlas.application.region.maintenance.RenameRegion;
import org.mintatlas.application.region.maintenance.SetRegionCoverage;
import org.mintatlas.application.region.maintenance.SetRegionStatus;
import org.mintatlas.application.region.maintenance.SetRegionSuccessor;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Location;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

/** Regions that come, change and go, and go on with the work of one another. */
final class RegionLife extends Life<List<Region>> {
  private static final List<District> DISTRICTS =
      List.of(
          GeographyFixtures.KOELN, GeographyFixtures.RHEIN_SIEG_KREIS, GeographyFixtures.AHRWEILER);
  private static final List<String> NAMES = List.of("Eins", "Zwei", "Drei");
  private static final List<PartialDate> DATES =
      List.of(
          PartialDate.of(2009),
          PartialDate.of(2020),
          PartialDate.of(2024),
          PartialDate.of(2024, 9),
          PartialDate.parse("2024-09-19"),
          PartialDate.parse("2024-09-20"),
          PartialDate.parse("2024-09-21"));

  private final List<Region> regions =
      List.of(
          Region.inPreparation(RegionFixtures.aProfile("neu"), null),
          RegionFixtures.aListedRegion("gelistet"),
          RegionFixtures.aRegionShownBy("belegt", PartialDate.of(2020)));

  RegionLife(Chance chance) {
    super(chance);
  }

  @Override
  List<Region> begin() {
    return regions;
  }

  @Override
  void fill(Ports ports) {
    super.fill(ports);
    ports.districts().saveAll(DISTRICTS);
    regions.forEach(region -> saved(ports.regions().save(region)));
  }

  @Override
  Stream<Region> expected(List<Region> now) {
    return now.stream();
  }

  @Override
  Stream<Region> stored(Ports ports) {
    return ports
        .regions()
        .byIds(regions.stream().map(Region::id).collect(Collectors.toSet()))
        .values()
        .stream();
  }

  @Override
  Wanted<List<Region>> any(List<Region> now) {
    Region region = chance.of(now);
    return switch (chance.below(10)) {
      case 0, 1, 2, 3 -> move(now, region, chance.of(LifecycleStatus.values()), chance.of(DATES));
      case 4, 5 -> rename(now, region, chance.of(NAMES), chance.of(DATES));
      case 6 -> cover(now, region, anyCoverage());
      case 7 -> confirm(now, region);
      default -> succeed(now, region, chance.once(3) ? null : chance.of(regions).id());
    };
  }

  private static long version(World world, Region region) {
    return world.ports().regions().existing(region.id()).version();
  }

  private Wanted<List<Region>> move(
      List<Region> now, Region region, LifecycleStatus to, PartialDate on) {
    long late = late();
    return new Wanted<>(
        world ->
            world.done(
                SetRegionStatus.class,
                new SetRegionStatus.Command(region.id(), version(world, region) - late, to, on),
                team),
        on.firstDay().isAfter(chance.today())
            ? new Expected<>(now, "Invalid")
            : unlessLate(
                now,
                late,
                () ->
                    switch (region.lifecycle().moveTo(to, on)) {
                      case Lifecycle.Transition.Moved(Lifecycle moved) ->
                          done(with(now, region.withLifecycle(moved)));
                      case Lifecycle.Transition.NotAllowed no -> new Expected<>(now, "WrongStatus");
                      case Lifecycle.Transition.OutOfOrder no ->
                          new Expected<>(now, "BeforeLatestChange");
                    }));
  }

  /** The outcome of what is wanted of a region without a reason of its own why not. */
  private static Expected<List<Region>> changed(
      List<Region> now, long late, Supplier<Region> change) {
    return unlessLate(now, late, () -> unlessInvalid(now, () -> done(with(now, change.get()))));
  }

  private Wanted<List<Region>> rename(
      List<Region> now, Region region, String name, PartialDate on) {
    long late = late();
    return new Wanted<>(
        world ->
            world.done(
                RenameRegion.class,
                new RenameRegion.Command(region.id(), version(world, region) - late, name, on),
                team),
        on.firstDay().isAfter(chance.today())
            ? unlessLate(now, late, () -> new Expected<>(now, "Invalid"))
            : changed(now, late, () -> region.renamed(name, on)));
  }

  private List<SetRegionCoverage.CoveredDistrict> anyCoverage() {
    return IntStream.range(0, chance.below(3))
        .mapToObj(any ->
            new SetRegionCoverage.CoveredDistrict(
                chance.of(DISTRICTS).key(), chance.once(2) ? null : chance.of(DATES), null))
        .toList();
  }

  private Wanted<List<Region>> cover(
      List<Region> now, Region region, List<SetRegionCoverage.CoveredDistrict> coverage) {
    long late = late();
    return new Wanted<>(
        world ->
            world.done(
                SetRegionCoverage.class,
                new SetRegionCoverage.Command(region.id(), version(world, region) - late, coverage),
                team),
        changed(
            now,
            late,
            () -> {
              Region covering =
                  region.withCoverage(
                      coverage.stream()
                          .map(covered ->
                              Coverage.stated(
                                  covered.district(), new Tenure(covered.from(), covered.to())))
                          .toList());
              RegionProfile profile = covering.profile();
              Location middle =
                  Location.ofCoverage(
                      profile.leadState(),
                      coverage.stream()
                          .map(SetRegionCoverage.CoveredDistrict::district)
                          .distinct()
                          .map(RegionLife::centre)
                          .toList());
              return covering.withProfile(profile.toBuilder().location(middle).build());
            }));
  }

  private static GeoPoint centre(DistrictKey key) {
    return DISTRICTS.stream()
        .filter(district -> district.key().equals(key))
        .findFirst()
        .orElseThrow()
        .centre();
  }

  private Wanted<List<Region>> confirm(List<Region> now, Region region) {
    long late = late();
    return new Wanted<>(
        world ->
            world.done(
                ConfirmRegion.class,
                new ConfirmRegion.Command(region.id(), version(world, region) - late),
                team),
        changed(
            now,
            late,
            () ->
                region.withProfile(
                    region.profile().toBuilder()
                        .sources(Source.confirmed(region.profile().sources(), chance.today()))
                        .build())));
  }

  private Wanted<List<Region>> succeed(
      List<Region> now, Region region, @Nullable RegionId successor) {
    long late = late();
    return new Wanted<>(
        world ->
            world.done(
                SetRegionSuccessor.class,
                new SetRegionSuccessor.Command(
                    region.id(), version(world, region) - late, successor),
                team),
        unlessLate(
            now,
            late,
            () ->
                leadsBack(now, successor, region.id())
                    ? new Expected<>(now, "Invalid")
                    : unlessInvalid(now, () -> done(with(now, region.withSuccessor(successor))))));
  }

  /** Whether who goes on, goes on with the region itself in the end. */
  private static boolean leadsBack(
      List<Region> now, @Nullable RegionId successor, RegionId region) {
    RegionId next = successor;
    for (int steps = 0; next != null && steps < now.size(); steps++) {
      if (next.equals(region)) {
        return true;
      }
      RegionId at = next;
      next =
          now.stream()
              .filter(one -> one.id().equals(at))
              .findFirst()
              .map(Region::successor)
              .orElse(null);
    }
    return false;
  }
}
