package org.mintatlas.application.qualification.maintenance;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.qualification.Cohorts;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.CohortModule;
import org.mintatlas.domain.qualification.ModuleKind;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.Unit;

/** Use case: the programme team changes what is said of a cohort, and its modules. */
public record EditCohort(Cohorts cohorts)
    implements CommandHandler<EditCohort.Command, Cohort, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param cohort the cohort, by its identity
   * @param expectedVersion the version that the caller had read
   * @param name the name of the cohort, up to 200 characters
   * @param period the time that the cohort takes
   * @param mode the way in which people take part
   * @param place the place where people meet, up to 200 characters
   * @param certificateName the name of its certificate, up to 200 characters
   * @param modules all modules of the cohort, in their order
   */
  public record Command(
      CohortId cohort,
      long expectedVersion,
      Edit<String> name,
      Edit<Period> period,
      Edit<Mode> mode,
      Edit<String> place,
      Edit<String> certificateName,
      Edit<List<PlannedModule>> modules) {
    public Command {
      Require.given("cohort", cohort);
      Require.given("name", name, "period", period, "mode", mode, "place", place);
      Require.given("certificateName", certificateName, "modules", modules);
    }
  }

  private static final int MOST_HOURS = 10_000;

  /**
   * A part of a cohort.
   *
   * @param kind what it is
   * @param name its title
   * @param period when it is; null when not known yet
   * @param mode how people take part; null when not known yet
   * @param durationHours how many hours it takes; null leaves what is known of that as it is
   */
  public record PlannedModule(
      ModuleKind kind,
      String name,
      @Nullable Period period,
      @Nullable Mode mode,
      @Nullable BigDecimal durationHours) {
    public PlannedModule {
      Require.given("kind", kind, "name", name);
      if (durationHours != null) {
        Require.between("durationHours", durationHours.doubleValue(), 0, MOST_HOURS);
      }
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules()
        .text("name", Cohort.NAME_LENGTH)
        .optionalText("place", Cohort.PLACE_LENGTH)
        .optionalText("certificateName", Cohort.NAME_LENGTH)
        .given("modules");
  }

  @Override
  public CommandOutcome<Cohort, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        cohorts,
        command.cohort(),
        command.expectedVersion(),
        cohort ->
            cohort.toBuilder()
                .name(command.name().always(cohort.name()))
                .period(command.period().from(cohort.period()))
                .mode(command.mode().from(cohort.mode()))
                .place(command.place().from(cohort.place()))
                .certificateName(command.certificateName().from(cohort.certificateName()))
                .modules(modules(cohort, command.modules(), work))
                .build());
  }

  private static List<CohortModule> modules(
      Cohort cohort, Edit<List<PlannedModule>> wanted, UnitOfWork work) {
    return wanted instanceof Edit.Replace<List<PlannedModule>>(List<PlannedModule> planned)
        ? planned.stream().map(module -> kept(cohort, module, work)).toList()
        : cohort.modules();
  }

  /** What stays as it was keeps its sources. */
  private static CohortModule kept(Cohort cohort, PlannedModule planned, UnitOfWork work) {
    CohortModule module =
        cohort.modules().stream()
            .filter(
                before -> before.kind() == planned.kind() && before.title().equals(planned.name()))
            .findFirst()
            .map(CohortModule::toBuilder)
            .orElseGet(() -> CohortModule.builder(planned.kind(), planned.name()))
            .period(planned.period())
            .mode(planned.mode())
            .build();
    return module.toBuilder().duration(duration(module, planned, work)).build();
  }

  private static @Nullable Figure duration(
      CohortModule module, PlannedModule planned, UnitOfWork work) {
    BigDecimal hours = planned.durationHours();
    Figure before = module.duration();
    if (hours == null
        || (before != null
            && before.unit() == Unit.HOURS
            && before.value().compareTo(hours) == 0)) {
      return before;
    }
    Source team = Source.confirmed(List.of(), work.today()).getFirst();
    return new Figure(hours, Figure.Qualifier.EXACT, Unit.HOURS, null, null, team);
  }
}
