package org.mintatlas.persistence.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.event.Audience;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.persistence.storing.AggregateEntity;
import org.mintatlas.persistence.values.FigureColumns;
import org.mintatlas.persistence.values.NotRead;
import org.mintatlas.persistence.values.PlaceColumns;
import org.mintatlas.persistence.values.Selected;
import org.mintatlas.persistence.values.SourceColumns;
import org.mintatlas.persistence.values.WordingColumns;

/** An event as a row; its regions are rows that the adapter writes. */
@Entity
@Table(name = "event")
class EventEntity extends AggregateEntity {
  @Column(columnDefinition = "slug")
  public String slug;

  public UUID seriesId;
  public @Nullable Integer edition;

  @Enumerated(EnumType.STRING)
  public EventKind kind;

  @Enumerated(EnumType.STRING)
  public EventStatus status;

  public String title;
  public @Nullable String motto;

  @Embedded
  @EmbeddedColumnNaming("description_%s")
  public @Nullable WordingColumns description;

  public @Nullable String website;

  @Column(columnDefinition = "partial_date")
  public String startDate;

  @Column(columnDefinition = "partial_date")
  public @Nullable String endDate;

  public @Nullable LocalTime startsAt;
  public @Nullable LocalTime endsAt;

  @Enumerated(EnumType.STRING)
  public Mode mode;

  public @Nullable String venue;
  @Embedded public @Nullable PlaceColumns place;
  public @Nullable UUID hostId;

  @Enumerated(EnumType.STRING)
  public Audience audience;

  public @Nullable LocalDate registrationOpens;
  public @Nullable LocalDate registrationCloses;
  public @Nullable String registrationUrl;
  public @Nullable Integer capacity;
  @Embedded public SessionColumns sessions;
  @Embedded public FigureColumns figures;
  @Embedded public SourceColumns sources;
  @NotRead public @Nullable LocalDate assuredOn;

  @Transient
  @Selected("array(select part.region_id from event_region part where part.event_id = {alias}.id)")
  public List<UUID> regions;
}
