package org.mintatlas.persistence.quality;

import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mintatlas.domain.quality.FrameworkEdition;
import org.mintatlas.domain.quality.MainCriterion;
import org.mintatlas.domain.quality.Rating;
import org.mintatlas.persistence.columns.WordingColumns;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.values.ValueMapper;

/** An edition as a row; its scale and its criteria are written by the adapter. */
@Entity(name = "framework_edition")
class FrameworkEditionEntity extends AggregateEntity {
  public String slug;
  @EmbeddedColumnNaming public WordingColumns framework;
  public int number;
  public @Nullable String published;
  public boolean example;
  @EmbeddedColumnNaming public @Nullable WordingColumns notice;

  @Transient public List<Rating> scale;
  @Transient public List<MainCriterion> criteria;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<FrameworkEdition, FrameworkEditionEntity> {}
}
