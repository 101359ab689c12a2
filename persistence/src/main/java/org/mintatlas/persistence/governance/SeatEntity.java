package org.mintatlas.persistence.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.SourceColumns;

/** A seat as a row, with the name of the organisation by which it is listed. */
@Entity
@Table(name = "seat")
class SeatEntity extends AggregateEntity {
  public UUID bodyId;
  public @Nullable UUID organisationId;
  public @Nullable String organisationName;
  public @Nullable UUID personId;

  @Enumerated(EnumType.STRING)
  public @Nullable FederalState state;

  @Column(columnDefinition = "partial_date")
  public @Nullable String periodFrom;

  @Column(columnDefinition = "partial_date")
  public @Nullable String periodTo;

  public @Nullable String functionDe;
  public @Nullable String functionEn;
  @Embedded public SourceColumns sources;
}
