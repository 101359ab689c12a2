package org.mintatlas.persistence.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mintatlas.domain.event.Audience;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.Session;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.persistence.columns.ByName;
import org.mintatlas.persistence.columns.KeyFigureColumns;
import org.mintatlas.persistence.columns.PlaceColumns;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.columns.WordingColumns;
import org.mintatlas.persistence.paging.Faceted;
import org.mintatlas.persistence.storing.RowMapper;
import org.mintatlas.persistence.storing.Rows;
import org.mintatlas.persistence.storing.SourcedEntity;
import org.mintatlas.persistence.values.ValueMapper;

/** An event as a row; its regions are rows that the adapter writes. */
@Faceted(
    value = {"status", "kind", "audience", "mode", "state", "start_month"},
    shown = JpaEvents.SHOWN)
@Entity(name = "event")
class EventEntity extends SourcedEntity {
  static final Rows<Event> ROWS = Rows.of(EventEntity.class, "e", Conversion.class).repeated();

  public String slug;
  @EmbeddedColumnNaming public Reference series;
  public @Nullable Integer edition;
  @ByName public EventKind kind;
  @ByName public EventStatus status;
  public String title;
  public @Nullable String motto;
  @EmbeddedColumnNaming public @Nullable WordingColumns description;
  public @Nullable String website;
  public TimeColumns time;
  @ByName public Mode mode;
  public @Nullable String venue;
  public @Nullable PlaceColumns place;
  @EmbeddedColumnNaming public @Nullable Reference host;
  @ByName public Audience audience;
  @EmbeddedColumnNaming public @Nullable WindowColumns registration;
  public @Nullable String registrationUrl;
  public @Nullable Integer capacity;

  @EmbeddedColumnNaming("session_%s")
  public SessionColumns sessions;

  @EmbeddedColumnNaming("figure_%s")
  public KeyFigureColumns figures;

  public List<UUID> regions;

  /** When it takes place. */
  @Embeddable
  record TimeColumns(
      @Column(name = "start_date") String start,
      @Column(name = "end_date") @Nullable String end,
      @Nullable LocalTime startsAt,
      @Nullable LocalTime endsAt) {}

  /** When one can register. */
  @Embeddable
  record WindowColumns(@Nullable LocalDate opens, LocalDate closes) {}

  @Mapper(uses = ValueMapper.class)
  interface Conversion extends RowMapper<Event, EventEntity> {

    default SessionColumns columns(List<Session> sessions) {
      return SessionColumns.of(sessions);
    }

    default List<Session> sessions(SessionColumns columns) {
      return columns.all();
    }
  }
}
