package org.mintatlas.application.dataset.insight;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.dataset.award.AwardsReader;
import org.mintatlas.application.dataset.csv.Names;
import org.mintatlas.application.dataset.csv.Parts;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.application.dataset.event.EventsReader;
import org.mintatlas.application.dataset.figure.FiguresReader;
import org.mintatlas.application.dataset.geography.GeographyReader;
import org.mintatlas.application.dataset.organisation.OrganisationsReader;
import org.mintatlas.application.dataset.qualification.QualificationReader;
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
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.Written;
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
  private final OrganisationsReader organisations;
  private final QualificationReader programmes;
  private final EventsReader events;
  private final AwardsReader awards;
  private final FiguresReader figures;
  private final Names<SurveyId> surveyNames;

  /** Reads after those that it refers to. */
  public InsightReader(
      Reading reading,
      OrganisationsReader organisations,
      QualificationReader programmes,
      EventsReader events,
      AwardsReader awards,
      FiguresReader figures) {
    this.reading = reading;
    this.organisations = organisations;
    this.programmes = programmes;
    this.events = events;
    this.awards = awards;
    this.figures = figures;
    this.surveyNames = reading.names("survey", SurveyId::new);
  }

  /** What a publication can be about. */
  private enum Concerned {
    CALL,
    EVENT,
    PROGRAMME,
    COHORT,
    SURVEY
  }

  /** What the files say. */
  public InsightFacts read() {
    return new InsightFacts(surveys(), publications(), figureSeries());
  }

  private List<Survey> surveys() {
    Parts<SurveyResult> results = results();
    List<Survey> surveys =
        reading
            .sourced(
                "surveys.csv",
                """
                slug name series rhythm year focus_de focus_en commissioned_by institute
                representative field_start field_end
                """)
            .list(row -> {
              Supplier<Slug> slug = surveyNames.define(row, "slug");
              Supplier<String> name = row.required("name", text -> text);
              @Nullable String series = row.optional("series", text -> text);
              @Nullable SurveyRhythm rhythm = row.optional("rhythm", Row.oneOf(SurveyRhythm.class));
              Supplier<Integer> year = row.required("year", Written::whole);
              @Nullable Wording focus = row.wording("focus");
              List<Source> sources = row.sources();
              @Nullable OrganisationId commissionedBy =
                  row.optional("commissioned_by", organisations.reference());
              @Nullable String institute = row.optional("institute", organisations.name());
              @Nullable Boolean representative =
                  row.optional("representative", Row.yesOrNo("true", "false"));
              Supplier<@Nullable Period> fieldPeriod = row.period("field_start", "field_end");
              List<SurveyResult> ownResults = results.take(row.text("slug"));
              List<KeyFigure> ownFigures =
                  figures.take(FiguresReader.Owner.SURVEY, row.text("slug"));
              return () ->
                  Survey.builder(surveyNames.id(slug.get()), slug.get(), name.get(), year.get())
                      .series(series)
                      .rhythm(rhythm)
                      .focus(focus)
                      .commissionedBy(commissionedBy)
                      .institute(institute)
                      .representative(representative)
                      .fieldPeriod(fieldPeriod.get())
                      .results(ownResults)
                      .figures(ownFigures)
                      .sources(sources)
                      .build();
            });
    results.refuseTheRest();
    return surveys;
  }

  /** What surveys found. A number is about those who were asked; a result may have none. */
  private Parts<SurveyResult> results() {
    return reading
        .sourced("survey_results.csv", "survey_slug statement_de statement_en value qualifier unit")
        .parts(
            "survey",
            "survey_slug",
            row -> {
              Supplier<Wording> statement = row.requiredWording("statement");
              boolean counted =
                  Stream.of("value", "qualifier", "unit")
                      .anyMatch(column -> !row.text(column).isEmpty());
              @Nullable Supplier<Figure> figure = counted ? FiguresReader.figure(row) : null;
              return () ->
                  new SurveyResult(
                      statement.get(),
                      figure == null ? null : new KeyFigure(Measure.RESPONDENTS, figure.get()));
            });
  }

  private List<Publication> publications() {
    Names<PublicationId> names = reading.names("publication", PublicationId::new);
    return reading
        .sourced(
            "publications.csv",
            """
            slug title kind published publisher link concerns concerned summary_de
            summary_en
            """)
        .list(row -> {
          Supplier<Slug> slug = names.define(row, "slug");
          Supplier<String> title = row.required("title", text -> text);
          Supplier<PublicationKind> kind = row.required("kind", Row.oneOf(PublicationKind.class));
          Supplier<PartialDate> published = row.required("published", PartialDate::parse);
          List<Source> sources = row.sources();
          @Nullable OrganisationId publisher = row.optional("publisher", organisations.reference());
          @Nullable WebAddress link = row.optional("link", WebAddress::new);
          @Nullable Concern concerns = concern(row);
          @Nullable Wording summary = row.wording("summary");
          return () ->
              Publication.builder(
                      names.id(slug.get()), slug.get(), title.get(), kind.get(), published.get())
                  .publisher(publisher)
                  .link(link)
                  .concerns(concerns)
                  .summary(summary)
                  .sources(sources)
                  .build();
        });
  }

  private @Nullable Concern concern(Row row) {
    @Nullable Concerned kind = row.optional("concerns", Row.oneOf(Concerned.class));
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
              case CALL -> new Concern.OfCall(awards.callReference().apply(text));
              case EVENT -> new Concern.OfEvent(events.names().reference().apply(text));
              case PROGRAMME ->
                  new Concern.OfProgramme(programmes.programmeNames().reference().apply(text));
              case COHORT -> new Concern.OfCohort(programmes.cohortNames().reference().apply(text));
              case SURVEY -> new Concern.OfSurvey(surveyNames.reference().apply(text));
            });
  }

  private List<FigureSeries> figureSeries() {
    Parts<Figure> points = points();
    Names<FigureSeriesId> names = reading.names("figure series", FigureSeriesId::new);
    List<FigureSeries> all =
        reading
            .rows("figure_series.csv", "slug name_de name_en measure state")
            .list(row -> {
              Supplier<Slug> slug = names.define(row, "slug");
              Supplier<Wording> name = row.requiredWording("name");
              Supplier<Measure> measure = row.required("measure", Row.oneOf(Measure.class));
              @Nullable FederalState state = row.optional("state", GeographyReader::state);
              List<Figure> ownPoints = points.take(row.text("slug"));
              return () ->
                  new FigureSeries(
                      names.id(slug.get()),
                      0,
                      slug.get(),
                      name.get(),
                      measure.get(),
                      state,
                      ownPoints);
            });
    points.refuseTheRest();
    return all;
  }

  private Parts<Figure> points() {
    return reading
        .sourced("figure_points.csv", "series_slug value qualifier unit note_de note_en as_of")
        .parts(
            "figure series",
            "series_slug",
            row -> {
              Supplier<Figure> figure = FiguresReader.figure(row);
              return figure;
            });
  }
}
