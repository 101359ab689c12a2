package org.mintatlas.application.qualification.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.command.People;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.ModuleKind;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.shared.figure.Unit;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.qualification.QualificationFixtures;

class ModuleHoursTest {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final UseCases useCases =
      UseCases.over(
          atlas.ports(),
          Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC),
          UUID::randomUUID);
  private final People people = new People(atlas);
  private final Programme programme =
      saved(atlas.programmes.save(QualificationFixtures.aProgramme("programm")));

  private Cohort edit(Cohort cohort, @Nullable BigDecimal hours) {
    return useCases
        .commandGateway()
        .execute(
            useCases.commands().of(EditCohort.class),
            new EditCohort.Command(
                cohort.id(),
                cohort.version(),
                Edit.keep(),
                Edit.keep(),
                Edit.keep(),
                Edit.keep(),
                Edit.keep(),
                Edit.to(
                    List.of(
                        new EditCohort.PlannedModule(
                            ModuleKind.WEBINAR, "Auftakt", null, null, hours)))),
            people.programme())
        .orThrow();
  }

  @Test
  void aModuleHasAsManyHoursAsTheTeamSays() {
    Cohort cohort =
        saved(atlas.cohorts.save(QualificationFixtures.aCohort("kohorte", programme.id(), 1)));
    Cohort without = edit(cohort, null);
    assertThat(without.modules().getFirst().duration()).isNull();
    Cohort with = edit(without, new BigDecimal("2.5"));
    assertThat(with.modules().getFirst().duration())
        .satisfies(duration -> {
          assertThat(duration.value()).isEqualByComparingTo("2.5");
          assertThat(duration.unit()).isEqualTo(Unit.HOURS);
        });
    assertThat(edit(with, null).modules()).as("left as it is").isEqualTo(with.modules());
    assertThat(edit(with, new BigDecimal("2.50")).modules()).isEqualTo(with.modules());
    assertThat(new Object[] {edit(with, new BigDecimal("3")).modules().getFirst().duration()})
        .isNotEqualTo(new Object[] {with.modules().getFirst().duration()});
  }
}
