package org.mintatlas.persistence.insight;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.FigureSeriesId;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.PublicationId;
import org.mintatlas.domain.insight.PublicationKind;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyId;
import org.mintatlas.domain.insight.SurveyResult;
import org.mintatlas.domain.insight.SurveyRhythm;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.shared.Figure;
import org.mintatlas.domain.shared.KeyFigure;
import org.mintatlas.domain.shared.Measure;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Unit;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.values.Notes;
import org.mintatlas.persistence.values.ResultRow;
import org.mintatlas.persistence.values.StoredDate;

/** Surveys, publications and series of figures from rows. */
final class InsightRows {
  private static final String FIGURES =
      ", figure_measures, figure_values, figure_qualifiers, figure_units, figure_notes_de,"
          + " figure_notes_en, figure_dates, figure_sources, figure_sources_read,"
          + " figure_sources_speak_of";

  static final Selection<Survey> SURVEYS =
      new Selection<>(
          "survey s",
          "s.id, s.version, s.slug, s.name, s.series, s.rhythm, s.year, s.focus_de, s.focus_en,"
              + " s.commissioned_by_id, s.institute, s.representative, s.period_from, s.period_to,"
              + " s.result_de, s.result_en, s.result_measures, s.result_values::text[] as"
              + " result_values, s.result_qualifiers, s.result_units, s.result_notes_de,"
              + " s.result_notes_en, s.result_dates, s.result_sources,"
              + " s.result_sources_read, s.result_sources_speak_of, s.sources,"
              + " s.sources_read, s.sources_speak_of"
              + FIGURES,
          InsightRows::survey);

  static final Selection<Publication> PUBLICATIONS =
      new Selection<>(
          "publication p",
          "p.id, p.version, p.slug, p.title, p.kind, p.published, p.publisher_id, p.link,"
              + " p.concern_call_id, p.concern_event_id, p.concern_programme_id,"
              + " p.concern_cohort_id, p.concern_survey_id, p.summary_de, p.summary_en,"
              + " p.sources, p.sources_read, p.sources_speak_of",
          InsightRows::publication);

  static final Selection<FigureSeries> SERIES =
      new Selection<>(
          "figure_series f",
          "f.id, f.version, f.slug, f.name_de, f.name_en, f.measure, f.state" + FIGURES,
          InsightRows::series);

  private InsightRows() {}

  private static Survey survey(ResultRow row) throws SQLException {
    return Survey.builder(
            new SurveyId(row.uuid("id")),
            row.slug(),
            row.text("name"),
            Math.toIntExact(row.number("year")))
        .version(row.number("version"))
        .series(row.optionalText("series"))
        .rhythm(row.optionalOneOf(SurveyRhythm.class, "rhythm"))
        .focus(row.optionalWording("focus"))
        .commissionedBy(organisation(row, "commissioned_by_id"))
        .institute(row.optionalText("institute"))
        .representative(representative(row))
        .fieldPeriod(row.period())
        .results(results(row))
        .figures(row.figures())
        .sources(row.sources())
        .build();
  }

  private static @Nullable Boolean representative(ResultRow row) throws SQLException {
    return row.optionalText("representative") == null ? null : row.flag("representative");
  }

  private static List<SurveyResult> results(ResultRow row) throws SQLException {
    List<String> german = row.texts("result_de");
    List<@Nullable String> english = someTexts(row, "result_en");
    List<@Nullable String> measures = someTexts(row, "result_measures");
    List<@Nullable String> dates = someTexts(row, "result_dates");
    List<@Nullable Source> sources = row.someSources("result_sources");
    List<String> values = row.texts("result_values");
    List<String> qualifiers = row.texts("result_qualifiers");
    List<String> units = row.texts("result_units");
    List<@Nullable String> germanNotes = someTexts(row, "result_notes_de");
    List<@Nullable String> englishNotes = someTexts(row, "result_notes_en");
    List<SurveyResult> results = new ArrayList<>();
    for (int i = 0; i < german.size(); i++) {
      String measure = measures.get(i);
      results.add(
          new SurveyResult(
              new Wording(german.get(i), english.get(i)),
              measure == null
                  ? null
                  : new KeyFigure(
                      Measure.valueOf(measure),
                      new Figure(
                          new BigDecimal(values.get(i)),
                          Figure.Qualifier.valueOf(qualifiers.get(i)),
                          Unit.valueOf(units.get(i)),
                          Notes.of(germanNotes.get(i), englishNotes.get(i)),
                          StoredDate.readOptional(dates.get(i)),
                          Objects.requireNonNull(sources.get(i))))));
    }
    return results;
  }

  /** Texts of which some are absent. */
  private static List<@Nullable String> someTexts(ResultRow row, String column)
      throws SQLException {
    return new ArrayList<>(row.texts(column));
  }

  private static Publication publication(ResultRow row) throws SQLException {
    String link = row.optionalText("link");
    return Publication.builder(
            new PublicationId(row.uuid("id")),
            row.slug(),
            row.text("title"),
            row.oneOf(PublicationKind.class, "kind"),
            Objects.requireNonNull(row.partialDate("published")))
        .version(row.number("version"))
        .publisher(organisation(row, "publisher_id"))
        .link(link == null ? null : new WebAddress(link))
        .concerns(concern(row))
        .summary(row.optionalWording("summary"))
        .sources(row.sources())
        .build();
  }

  private static @Nullable Concern concern(ResultRow row) throws SQLException {
    UUID call = row.optionalUuid("concern_call_id");
    if (call != null) {
      return new Concern.OfCall(new CallId(call));
    }
    UUID event = row.optionalUuid("concern_event_id");
    if (event != null) {
      return new Concern.OfEvent(new EventId(event));
    }
    UUID programme = row.optionalUuid("concern_programme_id");
    if (programme != null) {
      return new Concern.OfProgramme(new ProgrammeId(programme));
    }
    UUID cohort = row.optionalUuid("concern_cohort_id");
    if (cohort != null) {
      return new Concern.OfCohort(new CohortId(cohort));
    }
    UUID survey = row.optionalUuid("concern_survey_id");
    return survey == null ? null : new Concern.OfSurvey(new SurveyId(survey));
  }

  private static @Nullable OrganisationId organisation(ResultRow row, String column)
      throws SQLException {
    UUID id = row.optionalUuid(column);
    return id == null ? null : new OrganisationId(id);
  }

  private static FigureSeries series(ResultRow row) throws SQLException {
    return new FigureSeries(
        new FigureSeriesId(row.uuid("id")),
        row.number("version"),
        row.slug(),
        row.wording("name"),
        row.oneOf(Measure.class, "measure"),
        row.optionalOneOf(FederalState.class, "state"),
        row.figures().stream().map(KeyFigure::figure).toList());
  }
}
