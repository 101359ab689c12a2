package org.mintatlas.persistence.qualification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.qualification.CohortModule;
import org.mintatlas.domain.qualification.CohortStatus;
import org.mintatlas.domain.qualification.Finding;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.KeyFigureColumns;
import org.mintatlas.persistence.columns.PeriodColumns;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.columns.SourceColumns;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.ValueMapper;

/** A cohort as a row. */
@Entity(name = "cohort")
class CohortEntity extends AggregateEntity {
  static final Rows<Cohort> ROWS = Rows.of(CohortEntity.class, "c", Conversion.class);

  @EmbeddedColumnNaming public Reference programme;
  public String slug;

  @Column(name = "cohort_number")
  public int number;

  public String name;
  @ByName public CohortStatus status;
  @EmbeddedColumnNaming public @Nullable PeriodColumns period;
  public boolean endDerived;
  @ByName public @Nullable Mode mode;
  public @Nullable String place;
  public @Nullable Integer capacity;
  public @Nullable String certificateName;

  @EmbeddedColumnNaming("module_%s")
  public ModuleColumns modules;

  @EmbeddedColumnNaming("finding_%s")
  public FindingColumns findings;

  @EmbeddedColumnNaming("figure_%s")
  public KeyFigureColumns figures;

  public SourceColumns sources;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Cohort, CohortEntity> {

    default ModuleColumns columns(List<CohortModule> modules) {
      return ModuleColumns.of(modules);
    }

    default List<CohortModule> modules(ModuleColumns columns) {
      return columns.all();
    }

    default FindingColumns findingColumns(List<Finding> findings) {
      return FindingColumns.of(findings);
    }

    default List<Finding> findings(FindingColumns columns) {
      return columns.all();
    }
  }
}
