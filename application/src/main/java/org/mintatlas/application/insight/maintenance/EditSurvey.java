package org.mintatlas.application.insight.maintenance;

import org.mintatlas.application.command.Access;
import org.mintatlas.application.command.CommandHandler;
import org.mintatlas.application.command.CommandOutcome;
import org.mintatlas.application.command.PartRules;
import org.mintatlas.application.command.UnitOfWork;
import org.mintatlas.application.command.edit.Edit;
import org.mintatlas.application.insight.Surveys;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyId;
import org.mintatlas.domain.insight.SurveyRhythm;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Wording;

/** Use case: the programme team changes what is said of a survey. */
public record EditSurvey(Surveys surveys)
    implements CommandHandler<EditSurvey.Command, Survey, CommandHandler.Never> {
  /**
   * What is wanted.
   *
   * @param survey the survey, by its identity
   * @param expectedVersion the version that the caller had read
   * @param name the name of the survey, up to 200 characters
   * @param year the year in which it was published
   * @param seriesName the series of surveys that it is one of, up to 200 characters
   * @param rhythm how often the surveys of its series come
   * @param focus the focus of the survey
   * @param commissionedBy the organisation that commissioned it, by its identity
   * @param institute the institute that asked, up to 200 characters
   * @param representative whether those asked stand for all
   * @param fieldPeriod the time in which people were asked
   */
  public record Command(
      SurveyId survey,
      long expectedVersion,
      Edit<String> name,
      Edit<Integer> year,
      Edit<String> seriesName,
      Edit<SurveyRhythm> rhythm,
      Edit<Wording> focus,
      Edit<OrganisationId> commissionedBy,
      Edit<String> institute,
      Edit<Boolean> representative,
      Edit<Period> fieldPeriod) {
    public Command {
      Require.given("survey", survey, "name", name, "year", year, "seriesName", seriesName);
      Require.given("rhythm", rhythm, "focus", focus, "commissionedBy", commissionedBy);
      Require.given(
          "institute", institute, "representative", representative, "fieldPeriod", fieldPeriod);
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
        .optionalText("seriesName", Survey.NAME_LENGTH)
        .optionalText("institute", Survey.INSTITUTE_LENGTH);
  }

  @Override
  public CommandOutcome<Survey, Never> handle(Command command, UnitOfWork work) {
    return work.change(
        surveys, command.survey(), command.expectedVersion(), survey -> edited(survey, command));
  }

  private static Survey edited(Survey survey, Command command) {
    return survey.toBuilder()
        .name(command.name().always(survey.name()))
        .year(command.year().always(survey.year()))
        .series(command.seriesName().from(survey.series()))
        .rhythm(command.rhythm().from(survey.rhythm()))
        .focus(command.focus().from(survey.focus()))
        .commissionedBy(command.commissionedBy().from(survey.commissionedBy()))
        .institute(command.institute().from(survey.institute()))
        .representative(command.representative().from(survey.representative()))
        .fieldPeriod(command.fieldPeriod().from(survey.fieldPeriod()))
        .build();
  }
}
