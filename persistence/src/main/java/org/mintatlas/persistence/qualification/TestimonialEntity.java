package org.mintatlas.persistence.qualification;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mintatlas.domain.qualification.Testimonial;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.columns.SourceColumns;
import org.mintatlas.persistence.columns.WordingColumns;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.values.ValueMapper;

/** A testimonial as a row. */
@Entity(name = "testimonial")
class TestimonialEntity extends AggregateEntity {
  static final Rows<Testimonial> ROWS = Rows.of(TestimonialEntity.class, "t", Conversion.class);

  @EmbeddedColumnNaming public Reference cohort;
  @EmbeddedColumnNaming public Reference region;
  @EmbeddedColumnNaming public @Nullable Reference person;
  @EmbeddedColumnNaming public WordingColumns statement;
  public @Nullable LocalDate releasedOn;
  public SourceColumns sources;

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Testimonial, TestimonialEntity> {}
}
