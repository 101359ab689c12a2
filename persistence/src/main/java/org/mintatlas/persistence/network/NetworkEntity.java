package org.mintatlas.persistence.network;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.network.NetworkScope;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.NotRead;
import org.mintatlas.persistence.values.SourceColumns;

/** A network as a row. */
@Entity
@Table(name = "network")
class NetworkEntity extends AggregateEntity {
  @Column(columnDefinition = "slug")
  public String slug;

  public String name;

  @Enumerated(EnumType.STRING)
  public NetworkScope scope;

  @Enumerated(EnumType.STRING)
  public Set<FederalState> states;

  public @Nullable UUID coordinatorId;
  public @Nullable UUID coordinatingRegionId;
  public @Nullable String website;
  @Embedded public SourceColumns sources;
  @NotRead public @Nullable LocalDate assuredOn;
}
