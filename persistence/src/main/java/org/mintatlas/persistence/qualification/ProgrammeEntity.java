package org.mintatlas.persistence.qualification;

import jakarta.persistence.Entity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mintatlas.domain.qualification.Programme;
import org.mintatlas.domain.qualification.ProgrammeFormat;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.columns.SourceColumns;
import org.mintatlas.persistence.columns.WordingColumns;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.ValueMapper;

/** A programme as a row. */
@Entity(name = "programme")
class ProgrammeEntity extends AggregateEntity {
  static final Rows<Programme> ROWS =
      Rows.of(ProgrammeEntity.class, "p", Conversion.class).repeated();

  public String slug;
  public String name;
  @ByName public ProgrammeFormat format;
  @EmbeddedColumnNaming public @Nullable WordingColumns description;
  @EmbeddedColumnNaming public @Nullable Reference lead;
  public @Nullable String website;
  public SourceColumns sources;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Programme, ProgrammeEntity> {}
}
