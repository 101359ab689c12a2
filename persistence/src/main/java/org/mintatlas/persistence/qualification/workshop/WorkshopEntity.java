package org.mintatlas.persistence.qualification.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mintatlas.domain.qualification.workshop.RegionalWorkshop;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.columns.SourceColumns;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.Selected;
import org.mintatlas.persistence.values.ValueMapper;

/** A regional workshop as a row; its initiatives are written by the adapter. */
@Entity(name = "regional_workshop")
class WorkshopEntity extends AggregateEntity {
  static final Rows<RegionalWorkshop> ROWS = Rows.of(WorkshopEntity.class, "w", Conversion.class);

  @EmbeddedColumnNaming public Reference cohort;
  @EmbeddedColumnNaming public Reference region;
  @EmbeddedColumnNaming public @Nullable Reference trainer;
  public String title;

  @Column(name = "held_on")
  public String date;

  public SourceColumns sources;

  @Transient
  @Selected(
      "array(select part.initiative_id from regional_workshop_initiative part"
          + " where part.workshop_id = {alias}.id)")
  public List<UUID> initiatives;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<RegionalWorkshop, WorkshopEntity> {}
}
