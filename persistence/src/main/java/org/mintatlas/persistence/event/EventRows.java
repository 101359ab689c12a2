package org.mintatlas.persistence.event;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.event.Audience;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.event.Registration;
import org.mintatlas.domain.event.RegistrationId;
import org.mintatlas.domain.event.RegistrationStatus;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.event.Session;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.values.ResultRow;

/** Series, events and registrations from rows. */
final class EventRows {
  static final Selection<Series> SERIES =
      new Selection<>(
          "event_series s",
          "s.id, s.version, s.slug, s.name, s.host_id, s.sources, s.sources_read,"
              + " s.sources_speak_of",
          EventRows::series);

  static final Selection<Event> EVENTS =
      new Selection<>(
          "event e",
          "e.id, e.version, e.slug, e.series_id, e.edition, e.kind, e.status, e.title,"
              + " e.motto, e.description_de, e.description_en, e.website,"
              + " e.start_date, e.end_date, e.starts_at, e.ends_at, e.mode, e.venue, e.city,"
              + " e.postcode, e.latitude, e.longitude, e.district_key, e.state, e.host_id,"
              + " e.audience, e.registration_opens, e.registration_closes,"
              + " e.registration_url, e.capacity,"
              + " e.session_titles, e.session_starts, e.session_rooms, e.session_proposed,"
              + " e.figure_measures, e.figure_values, e.figure_qualifiers, e.figure_units,"
              + " e.figure_notes_de, e.figure_notes_en, e.figure_dates, e.figure_sources,"
              + " e.figure_sources_read, e.figure_sources_speak_of, e.sources, e.sources_read,"
              + " e.sources_speak_of, array(select part.region_id from event_region part where"
              + " part.event_id = e.id) as regions",
          EventRows::event);

  static final Selection<Registration> REGISTRATIONS =
      new Selection<>(
          "registration r",
          "r.id, r.version, r.event_id, r.person_id, r.status, r.registered_at",
          EventRows::registration);

  private EventRows() {}

  private static Series series(ResultRow row) throws SQLException {
    return new Series(
        new SeriesId(row.uuid("id")),
        row.number("version"),
        row.slug(),
        row.text("name"),
        organisation(row),
        row.sources());
  }

  private static Event event(ResultRow row) throws SQLException {
    return Event.builder(
            new EventId(row.uuid("id")),
            row.slug(),
            new SeriesId(row.uuid("series_id")),
            row.oneOf(EventKind.class, "kind"),
            row.text("title"),
            time(row),
            row.oneOf(Mode.class, "mode"))
        .version(row.number("version"))
        .edition(row.optionalInteger("edition"))
        .status(row.oneOf(EventStatus.class, "status"))
        .motto(row.optionalText("motto"))
        .description(row.optionalWording("description"))
        .website(row.website())
        .venue(row.optionalText("venue"))
        .place(row.place())
        .host(organisation(row))
        .regions(row.uuids("regions").stream().map(RegionId::new).collect(Collectors.toSet()))
        .audience(row.oneOf(Audience.class, "audience"))
        .registration(window(row))
        .registrationUrl(row.webAddress("registration_url"))
        .capacity(row.optionalInteger("capacity"))
        .sessions(sessions(row))
        .figures(row.figures())
        .sources(row.sources())
        .build();
  }

  private static Registration registration(ResultRow row) throws SQLException {
    return new Registration(
        new RegistrationId(row.uuid("id")),
        row.number("version"),
        new EventId(row.uuid("event_id")),
        new PersonId(row.uuid("person_id")),
        row.oneOf(RegistrationStatus.class, "status"),
        row.instant("registered_at"));
  }

  private static @Nullable OrganisationId organisation(ResultRow row) throws SQLException {
    UUID host = row.optionalUuid("host_id");
    return host == null ? null : new OrganisationId(host);
  }

  private static EventTime time(ResultRow row) throws SQLException {
    return new EventTime(
        Objects.requireNonNull(row.partialDate("start_date")),
        row.partialDate("end_date"),
        timeOfDay(row.optionalText("starts_at")),
        timeOfDay(row.optionalText("ends_at")));
  }

  private static @Nullable RegistrationWindow window(ResultRow row) throws SQLException {
    @Nullable LocalDate closes = row.optionalDay("registration_closes");
    return closes == null
        ? null
        : new RegistrationWindow(row.optionalDay("registration_opens"), closes);
  }

  private static List<Session> sessions(ResultRow row) throws SQLException {
    List<String> titles = row.texts("session_titles");
    List<String> starts = row.texts("session_starts");
    List<String> rooms = row.texts("session_rooms");
    List<Boolean> proposed = row.flags("session_proposed");
    List<Session> sessions = new ArrayList<>(titles.size());
    for (int i = 0; i < titles.size(); i++) {
      sessions.add(
          new Session(titles.get(i), timeOfDay(starts.get(i)), rooms.get(i), proposed.get(i)));
    }
    return sessions;
  }

  private static @Nullable LocalTime timeOfDay(@Nullable String text) {
    return text == null ? null : LocalTime.parse(text);
  }
}
