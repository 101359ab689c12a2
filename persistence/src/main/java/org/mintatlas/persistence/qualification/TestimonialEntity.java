package org.mintatlas.persistence.qualification;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.SourceColumns;

/** A testimonial as a row. */
@Entity
@Table(name = "testimonial")
class TestimonialEntity extends AggregateEntity {
  public UUID cohortId;
  public UUID regionId;
  public @Nullable UUID personId;
  public String statementDe;
  public @Nullable String statementEn;
  public @Nullable LocalDate releasedOn;
  @Embedded public SourceColumns sources;
}
