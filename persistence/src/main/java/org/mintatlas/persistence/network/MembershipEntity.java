package org.mintatlas.persistence.network;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.NotRead;
import org.mintatlas.persistence.values.PeriodColumns;

/** A membership as a row, with the names by which it is listed. */
@Entity
@Table(name = "network_membership")
class MembershipEntity extends AggregateEntity {
  public UUID networkId;
  @NotRead public String networkName;
  public @Nullable UUID regionId;
  public @Nullable UUID initiativeId;
  @NotRead public String memberName;

  @Enumerated(EnumType.STRING)
  public MembershipStatus state;

  @Embedded
  @EmbeddedColumnNaming("period_%s")
  public @Nullable PeriodColumns period;
}
