package org.mintatlas.persistence.insight;

import jakarta.persistence.Entity;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.insight.FigureSeries;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.KeyFigureColumns;
import org.mintatlas.persistence.columns.WordingColumns;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.ValueMapper;

/** A series of figures as a row. */
@Entity(name = "figure_series")
class FigureSeriesEntity extends AggregateEntity {
  static final Rows<FigureSeries> ROWS = Rows.of(FigureSeriesEntity.class, "f", Conversion.class);

  public String slug;
  @EmbeddedColumnNaming public WordingColumns name;
  @ByName public Measure measure;
  @ByName public @Nullable FederalState state;

  @EmbeddedColumnNaming("figure_%s")
  public KeyFigureColumns points;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<FigureSeries, FigureSeriesEntity> {

    @Override
    @Mapping(target = "points", source = ".")
    FigureSeriesEntity toEntity(FigureSeries series);

    /** With the measure of the series at each point, so that all figures have the same columns. */
    default KeyFigureColumns points(FigureSeries series) {
      return KeyFigureColumns.of(
          series.points().stream().map(point -> new KeyFigure(series.measure(), point)).toList());
    }

    default List<Figure> points(KeyFigureColumns columns) {
      return columns.all().stream().map(KeyFigure::figure).toList();
    }
  }
}
