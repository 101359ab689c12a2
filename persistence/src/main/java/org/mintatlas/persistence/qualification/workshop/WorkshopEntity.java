package org.mintatlas.persistence.qualification.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.Selected;
import org.mintatlas.persistence.values.SourceColumns;

/** A regional workshop as a row; its initiatives are written by the adapter. */
@Entity
@Table(name = "regional_workshop")
class WorkshopEntity extends AggregateEntity {
  public UUID cohortId;
  public UUID regionId;
  public @Nullable UUID trainerId;
  public String title;

  @Column(columnDefinition = "partial_date")
  public String heldOn;

  @Embedded public SourceColumns sources;

  @Transient
  @Selected(
      "array(select part.initiative_id from regional_workshop_initiative part"
          + " where part.workshop_id = {alias}.id)")
  public List<UUID> initiatives;
}
