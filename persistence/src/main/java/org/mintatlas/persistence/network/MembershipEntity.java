package org.mintatlas.persistence.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.network.MembershipStatus;
import org.mintatlas.persistence.storing.AggregateEntity;

/** A membership as a row, with the names by which it is listed. */
@Entity
@Table(name = "network_membership")
class MembershipEntity extends AggregateEntity {
  public UUID networkId;
  public String networkName;
  public @Nullable UUID regionId;
  public @Nullable UUID initiativeId;
  public String memberName;

  @Enumerated(EnumType.STRING)
  public MembershipStatus state;

  @Column(columnDefinition = "partial_date")
  public @Nullable String periodFrom;

  @Column(columnDefinition = "partial_date")
  public @Nullable String periodTo;
}
