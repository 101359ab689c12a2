package org.mintatlas.application.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.command.Changing;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.People;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.qualification.workshop.maintenance.EditWorkshop;
import org.mintatlas.domain.initiative.InitiativeId;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.initiative.InitiativeFixtures;
import org.mintatlas.testkit.qualification.QualificationFixtures;
import org.mintatlas.testkit.qualification.workshop.WorkshopFixtures;
import org.mintatlas.testkit.region.RegionFixtures;

class EditWorkshopTest {
  private final Changing changing = new Changing();
  private final InMemoryAtlas atlas = changing.atlas;
  private final People people = changing.people;
  private final RegionId here = saved(atlas.regions.save(RegionFixtures.aRegion("here"))).id();
  private final InitiativeId was = initiative("was");
  private final InitiativeId ofTheRegion = initiative("of-the-region", here);
  private final InitiativeId other = initiative("other");
  private final RegionalWorkshop workshop =
      saved(atlas.workshops.save(WorkshopFixtures.aWorkshop(cohort().id(), here, Set.of(was))));

  private InitiativeId initiative(String slug, RegionId... regions) {
    return saved(
            atlas.initiatives.save(
                InitiativeFixtures.anInitiative(slug).toBuilder().regions(Set.of(regions)).build()))
        .id();
  }

  private Cohort cohort() {
    return saved(
        atlas.cohorts.save(
            QualificationFixtures.aCohort(
                "cohort",
                saved(atlas.programmes.save(QualificationFixtures.aProgramme("programme"))).id(),
                1)));
  }

  private CommandOutcome<RegionalWorkshop, EditWorkshop.Refusal> edit(InitiativeId... initiatives) {
    return changing.does(
        people.coordinator(here),
        EditWorkshop.class,
        new EditWorkshop.Command(
            workshop.id(), 1, Edit.keep(), Edit.keep(), Edit.to(Set.of(initiatives))));
  }

  @Test
  void whoComesNewlyIsOfTheRegion() {
    assertThat(edit(was, other))
        .isEqualTo(
            CommandOutcome.refused(new EditWorkshop.Refusal.InitiativeOfAnotherRegion(other)));
  }

  @Test
  void whoWasThereStaysWhereverItBelongsNow() {
    assertThat(edit(was, ofTheRegion).orThrow().initiatives())
        .containsExactlyInAnyOrder(was, ofTheRegion);
  }
}
