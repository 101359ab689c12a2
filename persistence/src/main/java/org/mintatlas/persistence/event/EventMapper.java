package org.mintatlas.persistence.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.Registration;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.Session;
import org.mintatlas.persistence.values.ValueMapper;

/** Series, events and registrations to rows. */
@Mapper(uses = ValueMapper.class)
interface EventMapper {

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "hostId", source = "host")
  SeriesEntity toEntity(Series series);

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "seriesId", source = "series")
  @Mapping(target = "hostId", source = "host")
  @Mapping(target = "descriptionDe", source = "description.de")
  @Mapping(target = "descriptionEn", source = "description.en")
  @Mapping(target = "startDate", source = "time.start")
  @Mapping(target = "endDate", source = "time.end")
  @Mapping(target = "startsAt", source = "time.startsAt")
  @Mapping(target = "endsAt", source = "time.endsAt")
  @Mapping(target = "registrationOpens", source = "registration.opens")
  @Mapping(target = "registrationCloses", source = "registration.closes")
  @Mapping(target = "assuredOn", source = "sources")
  EventEntity toEntity(Event event);

  /** All but the version, which the store counts. */
  @Mapping(target = "version", ignore = true)
  @Mapping(target = "eventId", source = "event")
  @Mapping(target = "personId", source = "person")
  RegistrationEntity toEntity(Registration registration);

  /** As columns. */
  default SessionColumns sessionColumns(List<Session> sessions) {
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
}
