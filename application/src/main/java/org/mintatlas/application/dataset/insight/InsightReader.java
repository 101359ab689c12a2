package org.mintatlas.application.dataset.insight;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.Ports;
import org.mintatlas.application.dataset.csv.Names;
import org.mintatlas.application.dataset.csv.Parts;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.application.dataset.figure.FiguresReader;
import org.mintatlas.application.dataset.geography.GeographyReader;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.event.EventId;
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
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;

/** Reads surveys, publications and series of figures. */
public final class InsightReader {
  private static final Rule NO_KIND =
      new Rule(
          "dataset.no-kind-concerned",
          "must not be empty beside what is concerned",
          "darf nicht leer sein, wo steht, worum es geht");

  private final Reading reading;
  private final UnaryOperator<String> organisationName;
  private final FiguresReader figures;
  private final Names<SurveyId, Survey> surveys;
  private final Names<PublicationId, Publication> publications;
  private final Names<FigureSeriesId, FigureSeries> figureSeries;

  /**
   * Reads after everything that a publication can be about.
   *
   * @param organisationName gives the name of an organisation as its file writes it
   */
  public InsightReader(
      Reading reading, Ports ports, UnaryOperator<String> organisationName, FiguresReader figures) {
    this.reading = reading;
    this.organisationName = organisationName;
    this.figures = figures;
    surveys = reading.names("survey", SurveyId.class, SurveyId::new, "surveys", ports.surveys());
    publications =
        reading.names(
            "publication",
            PublicationId.class,
            PublicationId::new,
            "publications",
            ports.publications());
    figureSeries =
        reading.names(
            "figure series",
            FigureSeriesId.class,
            FigureSeriesId::new,
            "figure series",
            ports.timeSeries());
  }

  /** What a publication can be about. */
  private enum Concerned {
    CALL,
    EVENT,
    PROGRAMME,
    COHORT,
    SURVEY
  }

  /** Reads the files. */
  public void read() {
    Parts<SurveyResult> results = results();
    surveys.read(
        reading.sourced(
            "surveys.csv",
            """
            slug name series rhythm year focus_de focus_en commissioned_by institute
            representative field_start field_end
            """),
        (row, id, slug) ->
            Survey.builder(id, slug, row.required("name"), row.whole("year"))
                .series(row.optional("series"))
                .rhythm(row.optional("rhythm", SurveyRhythm.class))
                .focus(row.wording("focus"))
                .commissionedBy(row.optional("commissioned_by", reading.to(OrganisationId.class)))
                .institute(row.optional("institute", organisationName))
                .representative(row.optional("representative", Row.yesOrNo("true", "false")))
                .fieldPeriod(row.period("field_start", "field_end"))
                .results(results.take(row.text("slug")))
                .figures(figures.take(FiguresReader.Owner.SURVEY, row.text("slug")))
                .sources(row.sources())
                .build());
    results.refuseTheRest();
    publications.read(
        reading.sourced(
            "publications.csv",
            """
            slug title kind published publisher link concerns concerned summary_de
            summary_en
            """),
        (row, id, slug) ->
            Publication.builder(
                    id,
                    slug,
                    row.required("title"),
                    row.required("kind", PublicationKind.class),
                    row.required("published", PartialDate::parse))
                .publisher(row.optional("publisher", reading.to(OrganisationId.class)))
                .link(row.optional("link", WebAddress::new))
                .concerns(concern(row))
                .summary(row.wording("summary"))
                .sources(row.sources())
                .build());
    Parts<Figure> points =
        reading
            .sourced("figure_points.csv", "series_slug value qualifier unit note_de note_en as_of")
            .parts("figure series", "series_slug", FiguresReader::figure);
    figureSeries.read(
        reading.rows("figure_series.csv", "slug name_de name_en measure state"),
        (row, id, slug) ->
            new FigureSeries(
                id,
                0,
                slug,
                row.requiredWording("name"),
                row.required("measure", Measure.class),
                row.optional("state", GeographyReader::state),
                points.take(row.text("slug"))));
    points.refuseTheRest();
  }

  /** What surveys found. A number is about those who were asked; a result may have none. */
  private Parts<SurveyResult> results() {
    return reading
        .sourced("survey_results.csv", "survey_slug statement_de statement_en value qualifier unit")
        .parts(
            "survey",
            "survey_slug",
            row -> {
              Wording statement = row.requiredWording("statement");
              boolean counted =
                  Stream.of("value", "qualifier", "unit")
                      .anyMatch(column -> !row.text(column).isEmpty());
              return new SurveyResult(
                  statement,
                  counted ? new KeyFigure(Measure.RESPONDENTS, FiguresReader.figure(row)) : null);
            });
  }

  private @Nullable Concern concern(Row row) {
    @Nullable Concerned kind = row.optional("concerns", Concerned.class);
    if (kind == null) {
      if (row.text("concerns").isEmpty() && !row.text("concerned").isEmpty()) {
        row.problem("concerns", null, NO_KIND);
      }
      return null;
    }
    if (row.text("concerned").isEmpty()) {
      row.problem("concerned", null, Row.EMPTY);
      return null;
    }
    return row.optional(
        "concerned",
        text ->
            switch (kind) {
              case CALL -> new Concern.OfCall(to(CallId.class, text));
              case EVENT -> new Concern.OfEvent(to(EventId.class, text));
              case PROGRAMME -> new Concern.OfProgramme(to(ProgrammeId.class, text));
              case COHORT -> new Concern.OfCohort(to(CohortId.class, text));
              case SURVEY -> new Concern.OfSurvey(to(SurveyId.class, text));
            });
  }

  private <I> I to(Class<I> type, String text) {
    return reading.to(type).apply(text);
  }
}
