package org.mintatlas.persistence.insight;

import jakarta.persistence.Entity;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mintatlas.domain.insight.Survey;
import org.mintatlas.domain.insight.SurveyResult;
import org.mintatlas.domain.insight.SurveyRhythm;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.KeyFigureColumns;
import org.mintatlas.persistence.columns.PeriodColumns;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.columns.SourceColumns;
import org.mintatlas.persistence.columns.WordingColumns;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.ValueMapper;

/** A survey as a row. */
@Entity(name = "survey")
class SurveyEntity extends AggregateEntity {
  static final Rows<Survey> ROWS = Rows.of(SurveyEntity.class, "s", Conversion.class);

  public String slug;
  public String name;
  public @Nullable String series;
  @ByName public @Nullable SurveyRhythm rhythm;
  public int year;
  @EmbeddedColumnNaming public @Nullable WordingColumns focus;
  @EmbeddedColumnNaming public @Nullable Reference commissionedBy;
  public @Nullable String institute;
  public @Nullable Boolean representative;

  @EmbeddedColumnNaming("period_%s")
  public @Nullable PeriodColumns fieldPeriod;

  @EmbeddedColumnNaming("result_%s")
  public ResultColumns results;

  @EmbeddedColumnNaming("figure_%s")
  public KeyFigureColumns figures;

  public SourceColumns sources;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Survey, SurveyEntity> {

    default ResultColumns columns(List<SurveyResult> results) {
      return ResultColumns.of(results);
    }

    default List<SurveyResult> results(ResultColumns columns) {
      return columns.all();
    }
  }
}
