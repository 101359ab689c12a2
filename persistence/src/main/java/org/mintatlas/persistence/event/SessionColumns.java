package org.mintatlas.persistence.event;

import static org.mintatlas.persistence.columns.Elements.each;
import static org.mintatlas.persistence.columns.Elements.range;

import jakarta.persistence.Embeddable;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.event.Session;

/**
 * The sessions of an event in their order, as arrays of the same length.
 *
 * @param titles what each is about
 * @param starts the time of day at which each starts, as ISO text; null when unknown
 * @param rooms where each is; null when unknown
 * @param proposed whether somebody who came proposed it
 */
@Embeddable
record SessionColumns(
    List<String> titles,
    List<@Nullable String> starts,
    List<@Nullable String> rooms,
    List<Boolean> proposed) {

  static SessionColumns of(List<Session> sessions) {
    return new SessionColumns(
        sessions.stream().map(Session::title).toList(),
        each(each(sessions, Session::startsAt), LocalTime::toString),
        each(sessions, Session::room),
        sessions.stream().map(Session::proposed).toList());
  }

  List<Session> all() {
    List<@Nullable LocalTime> times = each(starts, LocalTime::parse);
    return range(
        titles, i -> new Session(titles.get(i), times.get(i), rooms.get(i), proposed.get(i)));
  }
}
