package org.mintatlas.persistence.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.insight.PublicationKind;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.SourceColumns;
import org.mintatlas.persistence.values.WordingColumns;

/** A publication as a row. */
@Entity
@Table(name = "publication")
class PublicationEntity extends AggregateEntity {
  @Column(columnDefinition = "slug")
  public String slug;

  public String title;

  @Enumerated(EnumType.STRING)
  public PublicationKind kind;

  @Column(columnDefinition = "partial_date")
  public String published;

  public @Nullable UUID publisherId;
  public @Nullable String link;
  public @Nullable UUID concernCallId;
  public @Nullable UUID concernEventId;
  public @Nullable UUID concernProgrammeId;
  public @Nullable UUID concernCohortId;
  public @Nullable UUID concernSurveyId;

  @Embedded
  @EmbeddedColumnNaming("summary_%s")
  public @Nullable WordingColumns summary;

  @Embedded public SourceColumns sources;
}
