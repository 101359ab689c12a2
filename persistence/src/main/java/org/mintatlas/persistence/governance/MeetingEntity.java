package org.mintatlas.persistence.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.SourceColumns;

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

  public List<String> topicsDe;
  public List<@Nullable String> topicsEn;
  @Embedded public SourceColumns sources;
}
