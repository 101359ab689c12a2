package org.mintatlas.persistence.qualification;

import jakarta.persistence.Entity;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mintatlas.domain.qualification.Material;
import org.mintatlas.domain.qualification.MaterialKind;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.columns.SourceColumns;
import org.mintatlas.persistence.columns.WordingColumns;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.ValueMapper;

/** A material as a row. */
@Entity(name = "material")
class MaterialEntity extends AggregateEntity {
  static final Rows<Material> ROWS = Rows.of(MaterialEntity.class, "m", Conversion.class);

  @EmbeddedColumnNaming public Reference programme;
  public String title;
  @ByName public MaterialKind kind;
  public @Nullable String edition;
  @EmbeddedColumnNaming public @Nullable WordingColumns audience;
  public String language;
  public @Nullable String link;
  public SourceColumns sources;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Material, MaterialEntity> {}
}
