package org.mintatlas.application.qualification.maintenance;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;

/** Use case: the programme team plans a cohort. */
public record RegisterCohort(Cohorts cohorts)
    implements CreatingHandler<RegisterCohort.Command, Cohort, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param programme the programme, by its identity
   * @param slug its public key, of lower-case letters, digits and hyphens, 2 to 80 characters
   * @param number the number of the cohort, which no other one of the programme has
   * @param name the name of the cohort, up to 200 characters
   * @param period the time that it takes; null when not known yet
   * @param capacity the number of places, at least 1; null when they are not limited
   */
  public record Command(
      ProgrammeId programme,
      Slug slug,
      int number,
      String name,
      @Nullable Period period,
      @Nullable Integer capacity) {
    public Command {
      Require.given("programme", programme, "slug", slug, "name", name);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules()
        .between("number", 1, Integer.MAX_VALUE)
        .text("name", Cohort.NAME_LENGTH)
        .optionalAtLeast("capacity", 1);
  }

  @Override
  public CommandOutcome<Cohort, Never> handle(Command command, UnitOfWork work) {
    return work.created(
        cohorts,
        Cohort.builder(
                work.id(CohortId::new),
                command.programme(),
                command.slug(),
                command.number(),
                command.name(),
                CohortStatus.PLANNED)
            .period(command.period())
            .capacity(command.capacity())
            .build());
  }

  @Override
  public Optional<Cohort> again(UUID id) {
    return cohorts.byId(new CohortId(id));
  }
}
