package org.mintatlas.application.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.People;
import org.mintatlas.domain.person.Coordination;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.person.PersonFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class AppointCoordinatorTest {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final UseCases useCases =
      UseCases.over(
          atlas.ports(),
          Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC),
          UUID::randomUUID);

  private CommandOutcome<Coordination, AppointCoordinator.Refusal> appoint(RegionId region) {
    PersonId person = saved(atlas.persons.save(PersonFixtures.aPerson())).id();
    return useCases
        .commandGateway()
        .execute(
            useCases.commands().of(AppointCoordinator.class),
            new AppointCoordinator.Command(region, person, PartialDate.parse("2026-02")),
            new People(atlas).programme());
  }

  @Test
  void nobodyCoordinatesARegionThatHasEnded() {
    Region listed =
        saved(
            atlas.regions.save(
                RegionFixtures.aRegion("region")
                    .withLifecycle(
                        Lifecycle.startingAs(LifecycleStatus.LISTED, PartialDate.of(2020)))));
    assertThat(appoint(listed.id()).orThrow().region()).isEqualTo(listed.id());
    Region ended =
        saved(
            atlas.regions.save(
                listed.withLifecycle(
                    listed
                        .lifecycle()
                        .moveTo(LifecycleStatus.ENDED, PartialDate.of(2025))
                        .orThrow())));
    assertThat(appoint(ended.id()))
        .isEqualTo(CommandOutcome.refused(new AppointCoordinator.Refusal.RegionEnded()));
  }
}
