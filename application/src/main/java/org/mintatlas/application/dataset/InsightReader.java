package org.mintatlas.application.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.mintatlas.domain.shared.Figure;
import org.mintatlas.domain.shared.KeyFigure;
import org.mintatlas.domain.shared.Measure;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.Written;

/** Reads surveys, publications and series of figures. */
final class InsightReader {
  private final Reading reading;
  private final FiguresReader figures;
  private final Names<SurveyId> surveyNames;

  InsightReader(Reading reading, FiguresReader figures) {
    this.reading = reading;
    this.figures = figures;
    this.surveyNames = new Names<>("survey", () -> new SurveyId(reading.ids().next()));
  }

  /** What a publication can be about. */
  private enum Concerned {
    CALL,
    EVENT,
    PROGRAMME,
    COHORT,
    SURVEY
  }

  Facts.Insight read(ProgrammesReader programmes, EventsReader events, AwardsReader awards) {
    return new Facts.Insight(surveys(), publications(programmes, events, awards), figureSeries());
  }

  private List<Survey> surveys() {
    Parts<SurveyResult> results = results();
    List<Survey> surveys = new ArrayList<>();
    for (Row row :
        reading.rows(
            "surveys.csv",
            "slug",
            "name",
            "series",
            "rhythm",
            "year",
            "focus_de",
            "focus_en",
            "commissioned_by",
            "institute",
            "representative",
            "field_start",
            "field_end",
            "source",
            "read_on",
            "speaks_of")) {
      Supplier<Slug> slug = surveyNames.define(row, "slug");
      Supplier<String> name = row.required("name", text -> text);
      @Nullable String series = row.optional("series", text -> text);
      @Nullable SurveyRhythm rhythm = row.optional("rhythm", Row.oneOf(SurveyRhythm.class));
      Supplier<Integer> year = row.required("year", Written::whole);
      @Nullable Wording focus = row.wording("focus");
      List<Source> sources = row.sources();
      @Nullable OrganisationId commissionedBy =
          row.optional("commissioned_by", reading.organisations().reference());
      @Nullable String institute = row.optional("institute", reading.organisations().name());
      @Nullable Boolean representative =
          row.optional("representative", Row.yesOrNo("true", "false"));
      Supplier<@Nullable Period> fieldPeriod = row.period("field_start", "field_end");
      List<SurveyResult> ownResults = results.take(row.text("slug"));
      List<KeyFigure> ownFigures = figures.take(FiguresReader.Owner.SURVEY, row.text("slug"));
      row.build(() ->
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
                  .build())
          .ifPresent(surveys::add);
    }
    results.refuseTheRest();
    return surveys;
  }

  /** What surveys found. A number is about those who were asked; a result may have none. */
  private Parts<SurveyResult> results() {
    Parts<SurveyResult> results = new Parts<>("survey", "survey_slug");
    for (Row row :
        reading.rows(
            "survey_results.csv",
            "survey_slug",
            "statement_de",
            "statement_en",
            "value",
            "qualifier",
            "unit",
            "source",
            "read_on",
            "speaks_of")) {
      Supplier<String> survey = row.required("survey_slug", text -> text);
      Supplier<Wording> statement = row.requiredWording("statement");
      boolean counted =
          Stream.of("value", "qualifier", "unit").anyMatch(column -> !row.text(column).isEmpty());
      @Nullable Supplier<Figure> figure = counted ? FiguresReader.figure(row) : null;
      row.build(() ->
              new SurveyResult(
                  statement.get(),
                  figure == null ? null : new KeyFigure(Measure.RESPONDENTS, figure.get())))
          .ifPresent(result -> results.add(row, survey.get(), result));
    }
    return results;
  }

  private List<Publication> publications(
      ProgrammesReader programmes, EventsReader events, AwardsReader awards) {
    List<Publication> publications = new ArrayList<>();
    Names<PublicationId> names =
        new Names<>("publication", () -> new PublicationId(reading.ids().next()));
    for (Row row :
        reading.rows(
            "publications.csv",
            "slug",
            "title",
            "kind",
            "published",
            "publisher",
            "link",
            "concerns",
            "concerned",
            "summary_de",
            "summary_en",
            "source",
            "read_on",
            "speaks_of")) {
      Supplier<Slug> slug = names.define(row, "slug");
      Supplier<String> title = row.required("title", text -> text);
      Supplier<PublicationKind> kind = row.required("kind", Row.oneOf(PublicationKind.class));
      Supplier<PartialDate> published = row.required("published", PartialDate::parse);
      List<Source> sources = row.sources();
      @Nullable OrganisationId publisher =
          row.optional("publisher", reading.organisations().reference());
      @Nullable WebAddress link = row.optional("link", WebAddress::new);
      @Nullable Concern concerns = concern(row, programmes, events, awards);
      @Nullable Wording summary = row.wording("summary");
      row.build(() ->
              Publication.builder(
                      names.id(slug.get()), slug.get(), title.get(), kind.get(), published.get())
                  .publisher(publisher)
                  .link(link)
                  .concerns(concerns)
                  .summary(summary)
                  .sources(sources)
                  .build())
          .ifPresent(publications::add);
    }
    return publications;
  }

  private @Nullable Concern concern(
      Row row, ProgrammesReader programmes, EventsReader events, AwardsReader awards) {
    @Nullable Concerned kind = row.optional("concerns", Row.oneOf(Concerned.class));
    if (kind == null) {
      if (row.text("concerns").isEmpty() && !row.text("concerned").isEmpty()) {
        row.problem("concerns", null, "must not be empty beside what is concerned");
      }
      return null;
    }
    if (row.text("concerned").isEmpty()) {
      row.problem("concerned", null, "must not be empty");
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
    List<FigureSeries> all = new ArrayList<>();
    Names<FigureSeriesId> names =
        new Names<>("figure series", () -> new FigureSeriesId(reading.ids().next()));
    for (Row row :
        reading.rows("figure_series.csv", "slug", "name_de", "name_en", "measure", "state")) {
      Supplier<Slug> slug = names.define(row, "slug");
      Supplier<Wording> name = row.requiredWording("name");
      Supplier<Measure> measure = row.required("measure", Row.oneOf(Measure.class));
      @Nullable FederalState state = row.optional("state", GeographyReader::state);
      List<Figure> ownPoints = points.take(row.text("slug"));
      row.build(() ->
              new FigureSeries(
                  names.id(slug.get()), 0, slug.get(), name.get(), measure.get(), state, ownPoints))
          .ifPresent(all::add);
    }
    points.refuseTheRest();
    return all;
  }

  private Parts<Figure> points() {
    Parts<Figure> points = new Parts<>("figure series", "series_slug");
    for (Row row :
        reading.rows(
            "figure_points.csv",
            "series_slug",
            "value",
            "qualifier",
            "unit",
            "note_de",
            "note_en",
            "as_of",
            "source",
            "read_on",
            "speaks_of")) {
      Supplier<String> series = row.required("series_slug", text -> text);
      Supplier<Figure> figure = FiguresReader.figure(row);
      row.build(figure).ifPresent(point -> points.add(row, series.get(), point));
    }
    return points;
  }
}
