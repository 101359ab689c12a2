package org.mintatlas.application.region.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.Fault;
import org.mintatlas.application.command.People;
import org.mintatlas.domain.region.QualitySeal;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.region.RegionFixtures;

class RegionSealsTest {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final UseCases useCases =
      UseCases.over(
          atlas.ports(),
          Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC),
          UUID::randomUUID);
  private final People people = new People(atlas);

  private Region region(RegionKind kind) {
    Region any = RegionFixtures.aRegion("region");
    return saved(
        atlas.regions.save(any.withProfile(any.profile().toBuilder().kinds(Set.of(kind)).build())));
  }

  private CommandOutcome<Region, ?> set(Region region, String... awarded) {
    return useCases
        .commandGateway()
        .execute(
            useCases.commands().of(SetRegionSeals.class),
            new SetRegionSeals.Command(
                region.id(),
                region.version(),
                List.of(awarded).stream().map(PartialDate::parse).toList()),
            people.programme());
  }

  @Test
  void aNetworkIsAwardedItsSeals() {
    Region network = region(RegionKind.ZDI_NETWORK);
    Region sealed = set(network, "2026-02", "2024-11-05", "2026-02").orThrow();
    assertThat(sealed.seals())
        .extracting(QualitySeal::awarded)
        .containsExactly(PartialDate.parse("2024-11-05"), PartialDate.parse("2026-02"));
    assertThat(set(sealed).orThrow().seals()).isEmpty();
  }

  @Test
  void nobodyIsAwardedOneInTheFutureNorWhoIsNoNetwork() {
    Region network = region(RegionKind.ZDI_NETWORK);
    assertThat(paths(set(network, "2026-03-02", "2026-02", "2027")))
        .containsExactly("awarded.0", "awarded.2");
    Region other =
        saved(
            atlas.regions.save(
                network
                    .withVersion(1)
                    .withProfile(
                        network.profile().toBuilder()
                            .kinds(Set.of(RegionKind.MINT_REGION))
                            .build())));
    assertThat(paths(set(other, "2026-02"))).containsExactly("region");
    assertThat(set(other).orThrow().seals()).isEmpty();
  }

  private static List<String> paths(CommandOutcome<Region, ?> outcome) {
    return ((CommandOutcome.Rejected<?, ?>) outcome)
        .faults().stream().map(fault -> ((Fault.Invalid) fault).path()).toList();
  }
}
