package org.mintatlas.persistence.qualification;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.qualification.ProgrammeFormat;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.SourceColumns;
import org.mintatlas.persistence.values.WordingColumns;

/** A programme as a row. */
@Entity
@Table(name = "programme")
class ProgrammeEntity extends AggregateEntity {
  @Column(columnDefinition = "slug")
  public String slug;

  public String name;

  @Enumerated(EnumType.STRING)
  public ProgrammeFormat format;

  @Embedded
  @EmbeddedColumnNaming("description_%s")
  public @Nullable WordingColumns description;

  public @Nullable UUID leadId;
  public @Nullable String website;
  @Embedded public SourceColumns sources;
}
