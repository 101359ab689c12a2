package org.mintatlas.application.insight.maintenance;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.CreatingHandler;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.insight.Surveys;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyId;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Wording;

/** Use case: the programme team takes up a survey. */
public record RegisterSurvey(Surveys surveys)
    implements CreatingHandler<RegisterSurvey.Command, Survey, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param slug its public key, of lower-case letters, digits and hyphens, 2 to 80 characters
   * @param name the name of the survey, up to 200 characters
   * @param year the year in which it was published
   * @param focus the focus of the survey; null when unknown
   * @param institute the institute that asked, up to 200 characters; null when unknown
   * @param fieldPeriod the time in which people were asked; null when unknown
   */
  public record Command(
      Slug slug,
      String name,
      int year,
      @Nullable Wording focus,
      @Nullable String institute,
      @Nullable Period fieldPeriod) {
    public Command {
      Require.given("slug", slug, "name", name);
    }
  }

  @Override
  public Access<Command> access() {
    return Access.programme();
  }

  @Override
  public PartRules rules() {
    return new PartRules()
        .text("name", Survey.NAME_LENGTH)
        .year("year")
        .optionalText("institute", Survey.INSTITUTE_LENGTH);
  }

  @Override
  public CommandOutcome<Survey, Never> handle(Command command, UnitOfWork work) {
    return work.created(
        surveys,
        Survey.builder(work.id(SurveyId::new), command.slug(), command.name(), command.year())
            .focus(command.focus())
            .institute(command.institute())
            .fieldPeriod(command.fieldPeriod())
            .build());
  }

  @Override
  public Optional<Survey> again(UUID id) {
    return surveys.byId(new SurveyId(id));
  }
}
