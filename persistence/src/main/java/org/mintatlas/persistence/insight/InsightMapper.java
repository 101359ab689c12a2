package org.mintatlas.persistence.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mintatlas.domain.insight.Concern;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.insight.Publication;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyResult;
import org.mintatlas.domain.shared.Figure;
import org.mintatlas.domain.shared.KeyFigure;
import org.mintatlas.persistence.values.FigureColumns;
import org.mintatlas.persistence.values.Notes;
import org.mintatlas.persistence.values.StoredDate;
import org.mintatlas.persistence.values.ValueMapper;

/** Surveys, publications and series of figures to rows. */
@Mapper(uses = ValueMapper.class)
interface InsightMapper {

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "focusDe", source = "focus.de")
  @Mapping(target = "focusEn", source = "focus.en")
  @Mapping(target = "commissionedById", source = "commissionedBy")
  @Mapping(target = "periodFrom", source = "fieldPeriod.from")
  @Mapping(target = "periodTo", source = "fieldPeriod.to")
  SurveyEntity toEntity(Survey survey);

  /** All but the version, which the store counts, and the concern, of which there are kinds. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "publisherId", source = "publisher")
  @Mapping(target = "summaryDe", source = "summary.de")
  @Mapping(target = "summaryEn", source = "summary.en")
  @Mapping(target = "concernCallId", ignore = true)
  @Mapping(target = "concernEventId", ignore = true)
  @Mapping(target = "concernProgrammeId", ignore = true)
  @Mapping(target = "concernCohortId", ignore = true)
  @Mapping(target = "concernSurveyId", ignore = true)
  PublicationEntity withoutConcern(Publication publication);

  /** All but the version, which the store counts. */
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

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "nameDe", source = "name.de")
  @Mapping(target = "nameEn", source = "name.en")
  @Mapping(target = "points", source = ".")
  FigureSeriesEntity toEntity(FigureSeries series);

  /** The points as columns. */
  default FigureColumns points(FigureSeries series) {
    return new ValueMapper()
        .figureColumns(
            series.points().stream().map(point -> new KeyFigure(series.measure(), point)).toList());
  }

  /** As columns. */
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
