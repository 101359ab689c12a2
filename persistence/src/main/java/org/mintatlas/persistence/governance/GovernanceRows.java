package org.mintatlas.persistence.governance;

import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.governance.BodyKind;
import org.mintatlas.domain.governance.BodyLevel;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.ExchangeId;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.MeetingId;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.governance.SeatId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.persistence.paging.Selection;
import org.mintatlas.persistence.values.ResultRow;

/** Bodies, seats, meetings and exchanges from rows. */
final class GovernanceRows {
  static final Selection<Body> BODIES =
      new Selection<>(
          "body b",
          "b.id, b.version, b.slug, b.name, b.level, b.state, b.kind, b.rhythm_de, b.rhythm_en,"
              + " b.since, b.composition_de, b.composition_en, b.figure_measures, b.figure_values,"
              + " b.figure_qualifiers, b.figure_units, b.figure_notes_de, b.figure_notes_en,"
              + " b.figure_dates, b.figure_sources, b.figure_sources_read,"
              + " b.figure_sources_speak_of, b.sources, b.sources_read, b.sources_speak_of,"
              + " array(select part.organisation_id from body_host part where part.body_id = b.id"
              + " order by part.position) as hosts",
          GovernanceRows::body);

  static final Selection<Seat> SEATS =
      new Selection<>(
          "seat s",
          "s.id, s.version, s.body_id, s.organisation_id, s.person_id, s.state, s.period_from,"
              + " s.period_to, s.function_de, s.function_en, s.sources, s.sources_read,"
              + " s.sources_speak_of",
          GovernanceRows::seat);

  static final Selection<Meeting> MEETINGS =
      new Selection<>(
          "meeting m",
          "m.id, m.version, m.body_id, m.held, m.place, m.mode, m.topics_de, m.topics_en,"
              + " m.sources, m.sources_read, m.sources_speak_of",
          GovernanceRows::meeting);

  static final Selection<Exchange> EXCHANGES =
      new Selection<>(
          "exchange e",
          "e.id, e.version, e.one_id, e.other_id, e.period_from, e.period_to, e.known_on,"
              + " e.topic_de, e.topic_en, e.sources, e.sources_read, e.sources_speak_of",
          GovernanceRows::exchange);

  private GovernanceRows() {}

  private static Body body(ResultRow row) throws SQLException {
    return Body.builder(
            new BodyId(row.uuid("id")),
            row.slug(),
            row.text("name"),
            row.oneOf(BodyLevel.class, "level"),
            row.oneOf(BodyKind.class, "kind"))
        .version(row.number("version"))
        .state(row.optionalOneOf(FederalState.class, "state"))
        .hosts(row.uuids("hosts").stream().map(OrganisationId::new).toList())
        .rhythm(row.optionalWording("rhythm"))
        .since(row.partialDate("since"))
        .composition(row.optionalWording("composition"))
        .figures(row.figures())
        .sources(row.sources())
        .build();
  }

  private static Seat seat(ResultRow row) throws SQLException {
    UUID organisation = row.optionalUuid("organisation_id");
    UUID person = row.optionalUuid("person_id");
    return new Seat(
        new SeatId(row.uuid("id")),
        row.number("version"),
        new BodyId(row.uuid("body_id")),
        organisation == null ? null : new OrganisationId(organisation),
        person == null ? null : new PersonId(person),
        row.optionalOneOf(FederalState.class, "state"),
        row.period(),
        row.optionalWording("function"),
        row.sources());
  }

  private static Meeting meeting(ResultRow row) throws SQLException {
    return new Meeting(
        new MeetingId(row.uuid("id")),
        row.number("version"),
        new BodyId(row.uuid("body_id")),
        Objects.requireNonNull(row.partialDate("held")),
        row.optionalText("place"),
        row.optionalOneOf(Mode.class, "mode"),
        row.wordings("topics"),
        row.sources());
  }

  private static Exchange exchange(ResultRow row) throws SQLException {
    return new Exchange(
        new ExchangeId(row.uuid("id")),
        row.number("version"),
        new BodyId(row.uuid("one_id")),
        new BodyId(row.uuid("other_id")),
        row.period(),
        row.partialDate("known_on"),
        row.optionalWording("topic"),
        row.sources());
  }
}
