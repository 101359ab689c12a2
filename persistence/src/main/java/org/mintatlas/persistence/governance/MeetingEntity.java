package org.mintatlas.persistence.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.SourceColumns;
import org.mintatlas.persistence.values.WordingsColumns;

/** A meeting as a row. */
@Entity
@Table(name = "meeting")
class MeetingEntity extends AggregateEntity {
  public UUID bodyId;

  @Column(columnDefinition = "partial_date")
  public String held;

  public @Nullable String place;

  @Enumerated(EnumType.STRING)
  public @Nullable Mode mode;

  @Embedded
  @EmbeddedColumnNaming("topics_%s")
  public WordingsColumns topics;

  @Embedded public SourceColumns sources;
}
