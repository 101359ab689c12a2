package org.mintatlas.persistence.qualification;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.SourceColumns;
import org.mintatlas.persistence.values.WordingColumns;

/** A testimonial as a row. */
@Entity
@Table(name = "testimonial")
class TestimonialEntity extends AggregateEntity {
  public UUID cohortId;
  public UUID regionId;
  public @Nullable UUID personId;

  @Embedded
  @EmbeddedColumnNaming("statement_%s")
  public WordingColumns statement;

  public @Nullable LocalDate releasedOn;
  @Embedded public SourceColumns sources;
}
