package org.mintatlas.persistence.qualification;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.qualification.MaterialKind;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.SourceColumns;
import org.mintatlas.persistence.values.WordingColumns;

/** A material as a row. */
@Entity
@Table(name = "material")
class MaterialEntity extends AggregateEntity {
  public UUID programmeId;
  public String title;

  @Enumerated(EnumType.STRING)
  public MaterialKind kind;

  public @Nullable String edition;

  @Embedded
  @EmbeddedColumnNaming("audience_%s")
  public @Nullable WordingColumns audience;

  public String language;
  public @Nullable String link;
  @Embedded public SourceColumns sources;
}
