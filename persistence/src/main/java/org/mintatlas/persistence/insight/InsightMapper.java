package org.mintatlas.persistence.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;
import org.mintatlas.domain.award.CallId;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyId;
import org.mintatlas.domain.insight.SurveyResult;
import org.mintatlas.domain.qualification.CohortId;
import org.mintatlas.domain.qualification.ProgrammeId;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.domain.shared.figure.Unit;
import org.mintatlas.persistence.values.FigureColumns;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.Notes;
import org.mintatlas.persistence.values.StoredDate;
import org.mintatlas.persistence.values.ValueMapper;

/** Surveys, publications and series of figures to rows and back. */
@Mapper(uses = ValueMapper.class)
interface InsightMapper {
  InsightMapper INSTANCE = Mappers.getMapper(InsightMapper.class);

  @Mapping(target = "commissionedById", source = "commissionedBy")
  SurveyEntity toEntity(Survey survey);

  @FromRow
  @InheritInverseConfiguration
  Survey toSurvey(SurveyEntity entity);

  @Mapping(target = "publisherId", source = "publisher")
  @Mapping(target = "concernCallId", ignore = true)
  @Mapping(target = "concernEventId", ignore = true)
  @Mapping(target = "concernProgrammeId", ignore = true)
  @Mapping(target = "concernCohortId", ignore = true)
  @Mapping(target = "concernSurveyId", ignore = true)
  PublicationEntity withoutConcern(Publication publication);

  default PublicationEntity toEntity(Publication publication) {
    PublicationEntity entity = withoutConcern(publication);
    Concern concern = publication.concerns();
    if (concern != null) {
      switch (concern) {
        case Concern.OfCall(var call) -> entity.concernCallId = call.value();
        case Concern.OfEvent(var event) -> entity.concernEventId = event.value();
        case Concern.OfProgramme(var programme) -> entity.concernProgrammeId = programme.value();
        case Concern.OfCohort(var cohort) -> entity.concernCohortId = cohort.value();
        case Concern.OfSurvey(var survey) -> entity.concernSurveyId = survey.value();
      }
    }
    return entity;
  }

  @FromRow
  @Mapping(target = "publisher", source = "publisherId")
  @Mapping(target = "concerns", source = ".")
  Publication toPublication(PublicationEntity entity);

  default @Nullable Concern concern(PublicationEntity entity) {
    if (entity.concernCallId != null) {
      return new Concern.OfCall(new CallId(entity.concernCallId));
    }
    if (entity.concernEventId != null) {
      return new Concern.OfEvent(new EventId(entity.concernEventId));
    }
    if (entity.concernProgrammeId != null) {
      return new Concern.OfProgramme(new ProgrammeId(entity.concernProgrammeId));
    }
    if (entity.concernCohortId != null) {
      return new Concern.OfCohort(new CohortId(entity.concernCohortId));
    }
    return entity.concernSurveyId == null
        ? null
        : new Concern.OfSurvey(new SurveyId(entity.concernSurveyId));
  }

  @Mapping(target = "points", source = ".")
  FigureSeriesEntity toEntity(FigureSeries series);

  @FromRow
  @Mapping(target = "points", source = "points")
  FigureSeries toSeries(FigureSeriesEntity entity);

  /** The points as columns. */
  default FigureColumns points(FigureSeries series) {
    return new ValueMapper()
        .figureColumns(
            series.points().stream().map(point -> new KeyFigure(series.measure(), point)).toList());
  }

  /** The points from columns. */
  default List<Figure> points(FigureColumns columns) {
    return new ValueMapper().figures(columns).stream().map(KeyFigure::figure).toList();
  }

  default List<SurveyResult> results(ResultColumns columns) {
    List<SurveyResult> results = new ArrayList<>(columns.german().size());
    for (int i = 0; i < columns.german().size(); i++) {
      results.add(
          new SurveyResult(
              new Wording(columns.german().get(i), columns.english().get(i)), figure(columns, i)));
    }
    return results;
  }

  private static @Nullable KeyFigure figure(ResultColumns columns, int i) {
    String measure = columns.measures().get(i);
    return measure == null
        ? null
        : new KeyFigure(
            Measure.valueOf(measure),
            new Figure(
                Objects.requireNonNull(columns.values().get(i)),
                Figure.Qualifier.valueOf(Objects.requireNonNull(columns.qualifiers().get(i))),
                Unit.valueOf(Objects.requireNonNull(columns.units().get(i))),
                Notes.of(columns.germanNotes().get(i), columns.englishNotes().get(i)),
                StoredDate.readOptional(columns.dates().get(i)),
                ValueMapper.source(
                    Objects.requireNonNull(columns.citations().get(i)),
                    columns.read().get(i),
                    columns.speakOf().get(i))));
  }

  default ResultColumns columns(List<SurveyResult> results) {
    List<@Nullable String> english = new ArrayList<>();
    List<@Nullable String> measures = new ArrayList<>();
    List<@Nullable BigDecimal> values = new ArrayList<>();
    List<@Nullable String> qualifiers = new ArrayList<>();
    List<@Nullable String> units = new ArrayList<>();
    List<@Nullable String> germanNotes = new ArrayList<>();
    List<@Nullable String> englishNotes = new ArrayList<>();
    List<@Nullable String> dates = new ArrayList<>();
    List<@Nullable String> citations = new ArrayList<>();
    List<@Nullable LocalDate> read = new ArrayList<>();
    List<@Nullable String> speakOf = new ArrayList<>();
    for (SurveyResult result : results) {
      KeyFigure about = result.figure();
      Figure figure = about == null ? null : about.figure();
      english.add(result.statement().en());
      measures.add(about == null ? null : about.measure().name());
      values.add(figure == null ? null : figure.value());
      qualifiers.add(figure == null ? null : figure.qualifier().name());
      units.add(figure == null ? null : figure.unit().name());
      germanNotes.add(figure == null ? null : Notes.german(figure.note()));
      englishNotes.add(figure == null ? null : Notes.english(figure.note()));
      dates.add(figure == null ? null : StoredDate.ofOptional(figure.asOf()));
      citations.add(figure == null ? null : figure.source().citation());
      read.add(figure == null ? null : figure.source().readOn());
      speakOf.add(figure == null ? null : new ValueMapper().text(figure.source().speaksOf()));
    }
    return new ResultColumns(
        results.stream().map(result -> result.statement().de()).toList(),
        english,
        measures,
        values,
        qualifiers,
        units,
        germanNotes,
        englishNotes,
        dates,
        citations,
        read,
        speakOf);
  }
}
