package org.mintatlas.persistence.governance;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.NotRead;
import org.mintatlas.persistence.values.PeriodColumns;
import org.mintatlas.persistence.values.SourceColumns;
import org.mintatlas.persistence.values.WordingColumns;

/** A seat as a row, with the name of the organisation by which it is listed. */
@Entity
@Table(name = "seat")
class SeatEntity extends AggregateEntity {
  public UUID bodyId;
  public @Nullable UUID organisationId;
  @NotRead public @Nullable String organisationName;
  public @Nullable UUID personId;

  @Enumerated(EnumType.STRING)
  public @Nullable FederalState state;

  @Embedded
  @EmbeddedColumnNaming("period_%s")
  public @Nullable PeriodColumns period;

  @Embedded
  @EmbeddedColumnNaming("function_%s")
  public @Nullable WordingColumns function;

  @Embedded public SourceColumns sources;
}
