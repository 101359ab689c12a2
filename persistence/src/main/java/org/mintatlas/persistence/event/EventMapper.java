package org.mintatlas.persistence.event;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.InheritInverseConfiguration;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.Session;
import org.mintatlas.domain.event.registration.Registration;
import org.mintatlas.persistence.values.FromRow;
import org.mintatlas.persistence.values.StoredDate;
import org.mintatlas.persistence.values.ValueMapper;

/** Series, events and registrations to rows and back. */
@Mapper(uses = ValueMapper.class)
interface EventMapper {
  EventMapper INSTANCE = Mappers.getMapper(EventMapper.class);

  @Mapping(target = "hostId", source = "host")
  SeriesEntity toEntity(Series series);

  @FromRow
  @InheritInverseConfiguration
  Series toSeries(SeriesEntity entity);

  @Mapping(target = "seriesId", source = "series")
  @Mapping(target = "hostId", source = "host")
  @Mapping(target = "startDate", source = "time.start")
  @Mapping(target = "endDate", source = "time.end")
  @Mapping(target = "startsAt", source = "time.startsAt")
  @Mapping(target = "endsAt", source = "time.endsAt")
  @Mapping(target = "registrationOpens", source = "registration.opens")
  @Mapping(target = "registrationCloses", source = "registration.closes")
  @Mapping(target = "assuredOn", source = "sources")
  EventEntity toEntity(Event event);

  @FromRow
  @Mapping(target = "series", source = "seriesId")
  @Mapping(target = "host", source = "hostId")
  @Mapping(target = "time", source = ".")
  @Mapping(target = "registration", source = ".")
  Event toEvent(EventEntity entity);

  @Mapping(target = "eventId", source = "event")
  @Mapping(target = "personId", source = "person")
  RegistrationEntity toEntity(Registration registration);

  @FromRow
  @InheritInverseConfiguration
  Registration toRegistration(RegistrationEntity entity);

  default EventTime time(EventEntity entity) {
    return new EventTime(
        StoredDate.read(entity.startDate),
        StoredDate.readOptional(entity.endDate),
        entity.startsAt,
        entity.endsAt);
  }

  default @Nullable RegistrationWindow window(EventEntity entity) {
    return entity.registrationCloses == null
        ? null
        : new RegistrationWindow(entity.registrationOpens, entity.registrationCloses);
  }

  default SessionColumns columns(List<Session> sessions) {
    List<@Nullable String> starts = new ArrayList<>();
    List<@Nullable String> rooms = new ArrayList<>();
    for (Session session : sessions) {
      starts.add(session.startsAt() == null ? null : session.startsAt().toString());
      rooms.add(session.room());
    }
    return new SessionColumns(
        sessions.stream().map(Session::title).toList(),
        starts,
        rooms,
        sessions.stream().map(Session::proposed).toList());
  }

  default List<Session> sessions(SessionColumns columns) {
    List<Session> sessions = new ArrayList<>(columns.titles().size());
    for (int i = 0; i < columns.titles().size(); i++) {
      String starts = columns.starts().get(i);
      sessions.add(
          new Session(
              columns.titles().get(i),
              starts == null ? null : LocalTime.parse(starts),
              columns.rooms().get(i),
              columns.proposed().get(i)));
    }
    return sessions;
  }
}
