package org.mintatlas.persistence.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.initiative.InitiativeKind;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.ContactColumns;
import org.mintatlas.persistence.values.NotRead;
import org.mintatlas.persistence.values.PlaceColumns;
import org.mintatlas.persistence.values.Selected;
import org.mintatlas.persistence.values.SourceColumns;

/** An initiative as a row; its regions are written by the adapter. */
@Entity
@Table(name = "initiative")
class InitiativeEntity extends AggregateEntity {
  @Column(columnDefinition = "slug")
  public String slug;

  public String name;

  @Enumerated(EnumType.STRING)
  public InitiativeKind kind;

  public @Nullable UUID organisationId;
  @Embedded public @Nullable PlaceColumns place;
  public @Nullable String website;
  @Embedded public @Nullable ContactColumns contact;
  @Embedded public SourceColumns sources;
  @NotRead public @Nullable LocalDate assuredOn;

  @Transient
  @Selected(
      "array(select part.region_id from initiative_region part"
          + " where part.initiative_id = {alias}.id)")
  public List<UUID> regions;
}
