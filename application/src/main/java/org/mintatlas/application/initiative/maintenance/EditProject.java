package org.mintatlas.application.initiative.maintenance;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.command.edit.PlaceEdit;
import org.mintatlas.application.geography.Postcodes;
import org.mintatlas.application.initiative.InitiativeKeepers;
import org.mintatlas.application.initiative.Initiatives;
import org.mintatlas.application.initiative.Projects;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.initiative.Cost;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.initiative.Project;
import org.mintatlas.domain.initiative.ProjectId;
import org.mintatlas.domain.initiative.Recurrence;
import org.mintatlas.domain.shared.AgeRange;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.domain.shared.WebAddress;

/** Use case: a coordinator changes what is said of an offer. */
public record EditProject(Projects projects, Initiatives initiatives, Postcodes postcodes)
    implements CommandHandler<EditProject.Command, Project, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param project the project, by its identity
   * @param expectedVersion the version that the caller had read
   * @param name the name of the project, up to 200 characters
   * @param recurrence the way in which it recurs
   * @param description the description in up to 4,000 characters
   * @param subjects the subjects that it is about
   * @param formats the formats in which it is offered
   * @param educationStages the stages of education that it is for
   * @param ages the ages that it is made for
   * @param targetGroups the groups it is meant for
   * @param cost the price in euros, 0 when it is free
   * @param capacity the number of places, at least 1
   * @param online whether one can take part online
   * @param languages the codes of its languages, such as `de`
   * @param website the address of its website
   * @param city the town in which it takes place, up to 150 characters
   * @param postcode the postcode at which it takes place
   * @param district the district in which it takes place
   */
  public record Command(
      ProjectId project,
      long expectedVersion,
      Edit<String> name,
      Edit<Recurrence> recurrence,
      Edit<String> description,
      Edit<Set<Subject>> subjects,
      Edit<Set<Format>> formats,
      Edit<Set<EducationStage>> educationStages,
      Edit<AgeRange> ages,
      Edit<Set<TargetGroup>> targetGroups,
      Edit<BigDecimal> cost,
      Edit<Integer> capacity,
      Edit<Boolean> online,
      Edit<Set<String>> languages,
      Edit<WebAddress> website,
      Edit<String> city,
      Edit<PostalCode> postcode,
      Edit<DistrictKey> district) {
    public Command {
      Require.given("project", project);
      Require.given(
          "name", name, "recurrence", recurrence, "description", description, "subjects", subjects);
      Require.given(
          "formats",
          formats,
          "educationStages",
          educationStages,
          "ages",
          ages,
          "targetGroups",
          targetGroups);
      Require.given("cost", cost, "capacity", capacity, "online", online, "languages", languages);
      Require.given("website", website, "city", city, "postcode", postcode, "district", district);
    }
  }

  @Override
  public Access<Command> access() {
    return InitiativeKeepers.of(
        initiatives, command -> projects.byId(command.project()).map(Project::initiative));
  }

  @Override
  public PartRules rules() {
    return new PartRules()
        .text("name", Project.NAME_LENGTH)
        .optionalText("description", Project.DESCRIPTION_LENGTH)
        .given("recurrence")
        .given("subjects")
        .given("formats")
        .given("educationStages")
        .given("targetGroups")
        .given("languages");
  }

  @Override
  public CommandOutcome<Project, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        projects,
        command.project(),
        command.expectedVersion(),
        project -> edited(project, command));
  }

  private Project edited(Project project, Command command) {
    return project.toBuilder()
        .name(command.name().always(project.name()))
        .recurrence(command.recurrence().always(project.recurrence()))
        .description(command.description().from(project.description()))
        .subjects(command.subjects().always(project.subjects()))
        .formats(command.formats().always(project.formats()))
        .educationStages(command.educationStages().always(project.educationStages()))
        .ages(command.ages().from(project.ages()))
        .targetGroups(command.targetGroups().always(project.targetGroups()))
        .capacity(command.capacity().from(project.capacity()))
        .online(command.online().from(project.online()))
        .languages(command.languages().always(project.languages()))
        .website(command.website().from(project.website()))
        .cost(cost(project.cost(), command.cost()))
        .place(
            new PlaceEdit(command.city(), command.postcode(), command.district())
                .of(project.place(), postcodes))
        .build();
  }

  private static @Nullable Cost cost(@Nullable Cost before, Edit<BigDecimal> wanted) {
    return switch (wanted) {
      case Edit.Keep<BigDecimal>() -> before;
      case Edit.Replace<BigDecimal>(BigDecimal amount) ->
          amount.signum() == 0 ? Cost.FREE : new Cost.Paid(amount);
      case Edit.Clear<BigDecimal>() -> null;
    };
  }
}
