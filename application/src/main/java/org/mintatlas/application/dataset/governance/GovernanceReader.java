package org.mintatlas.application.dataset.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.Ports;
import org.mintatlas.application.dataset.csv.Names;
import org.mintatlas.application.dataset.csv.Once;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.application.dataset.figure.FiguresReader;
import org.mintatlas.application.dataset.geography.GeographyReader;
import org.mintatlas.application.dataset.run.Kind;
import org.mintatlas.application.dataset.run.Known;
import org.mintatlas.application.governance.ExchangeFilter;
import org.mintatlas.application.governance.ExchangeOrder;
import org.mintatlas.application.governance.ExchangeScope;
import org.mintatlas.application.governance.MeetingFilter;
import org.mintatlas.application.governance.MeetingOrder;
import org.mintatlas.application.governance.MeetingScope;
import org.mintatlas.application.governance.SeatFilter;
import org.mintatlas.application.governance.SeatOrder;
import org.mintatlas.application.governance.SeatScope;
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
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Wording;

/** Reads bodies, their seats and meetings, and who exchanges with whom. */
public final class GovernanceReader {
  private static final Rule AS_MANY =
      new Rule(
          "dataset.as-many",
          "must be as many as the German ones, %s",
          "müssen so viele sein wie die deutschen, %s");

  private final Reading reading;
  private final FiguresReader figures;
  private final Names<BodyId, Body> bodies;
  private final Kind<SeatId, Seat> seats;
  private final Known<BodyId, SeatKey, Seat> knownSeats;
  private final Kind<MeetingId, Meeting> meetings;
  private final Known<BodyId, MeetingKey, Meeting> knownMeetings;
  private final Kind<ExchangeId, Exchange> exchanges;
  private final Known<ExchangeScope, ExchangeKey, Exchange> knownExchanges;

  /** Reads after the organisations that sit on bodies. */
  public GovernanceReader(Reading reading, Ports ports, FiguresReader figures) {
    this.reading = reading;
    this.figures = figures;
    bodies = reading.names("body", BodyId.class, BodyId::new, "bodies", ports.bodies());
    seats = reading.kind(SeatId::new, "seats", ports.seats());
    knownSeats =
        new Known<>(
            body ->
                ports.seats().whole(new SeatScope.OnBody(body), SeatFilter.ANY, SeatOrder.STATE),
            seat -> SeatKey.of(seat.organisation(), seat.state(), seat.function()));
    meetings = reading.kind(MeetingId::new, "meetings", ports.meetings());
    knownMeetings =
        new Known<>(
            body ->
                ports
                    .meetings()
                    .whole(new MeetingScope.OfBody(body), MeetingFilter.ANY, MeetingOrder.DATE),
            meeting -> new MeetingKey(meeting.date(), meeting.place()));
    exchanges = reading.kind(ExchangeId::new, "exchanges", ports.exchanges());
    knownExchanges =
        new Known<>(
            scope -> ports.exchanges().whole(scope, ExchangeFilter.ANY, ExchangeOrder.START),
            exchange -> ExchangeKey.of(exchange.one(), exchange.other(), exchange.period()));
  }

  /** What a seat of a body is recognised by. */
  private record SeatKey(
      @Nullable OrganisationId organisation,
      @Nullable FederalState state,
      @Nullable String function) {

    static SeatKey of(
        @Nullable OrganisationId organisation,
        @Nullable FederalState state,
        @Nullable Wording function) {
      return new SeatKey(organisation, state, function == null ? null : function.de());
    }
  }

  /** What a meeting of a body is recognised by. */
  private record MeetingKey(PartialDate date, @Nullable String place) {}

  /** What an exchange is recognised by. */
  private record ExchangeKey(Set<BodyId> bodies, @Nullable PartialDate from) {

    static ExchangeKey of(BodyId one, BodyId other, @Nullable Period period) {
      return new ExchangeKey(
          Set.copyOf(List.of(one, other)), period == null ? null : period.from());
    }
  }

  /** Reads the files. */
  public void read() {
    bodies.read(
        reading.sourced(
            "bodies.csv",
            """
            slug name level state kind hosts rhythm_de rhythm_en since composition_de
            composition_en
            """),
        (row, id, slug) ->
            Body.builder(
                    id,
                    slug,
                    row.required("name"),
                    row.required("level", BodyLevel.class),
                    row.required("kind", BodyKind.class))
                .state(row.optional("state", GeographyReader::state))
                .hosts(row.several("hosts", reading.to(OrganisationId.class)))
                .rhythm(row.wording("rhythm"))
                .since(row.optional("since", PartialDate::parse))
                .composition(row.wording("composition"))
                .figures(figures.take(FiguresReader.Owner.BODY, row.text("slug")))
                .sources(row.sources())
                .build());
    Once seatsOnce = new Once();
    reading
        .sourced("seats.csv", "body_slug organisation state function_de function_en start end")
        .each(row -> seat(row, seatsOnce));
    Once meetingsOnce = new Once();
    reading
        .sourced("meetings.csv", "body_slug date place mode topics_de topics_en")
        .each(row -> meeting(row, meetingsOnce));
    Once exchangesOnce = new Once();
    reading
        .sourced("exchanges.csv", "body_slug other_body_slug start end known_on topic_de topic_en")
        .each(row -> exchange(row, exchangesOnce));
  }

  private void seat(Row row, Once once) {
    BodyId body = row.required("body_slug", reading.to(BodyId.class));
    @Nullable OrganisationId organisation =
        row.optional("organisation", reading.to(OrganisationId.class));
    @Nullable FederalState state = row.optional("state", GeographyReader::state);
    @Nullable Wording function = row.wording("function");
    @Nullable Period period = row.period("start", "end");
    List<Source> sources = row.sources();
    row.check();
    once.row(body, row.text("organisation"), row.text("state"), row.text("function_de"));
    SeatId id = seats.id(() -> knownSeats.find(body, SeatKey.of(organisation, state, function)));
    // Who takes a seat in person is no fact of a dataset: what is stored stays.
    @Nullable PersonId person = seats.stored(id).map(Seat::person).orElse(null);
    seats.add(body, new Seat(id, 0, body, organisation, person, state, period, function, sources));
  }

  private void meeting(Row row, Once once) {
    BodyId body = row.required("body_slug", reading.to(BodyId.class));
    PartialDate date = row.required("date", PartialDate::parse);
    @Nullable String place = row.optional("place");
    Meeting meeting =
        new Meeting(
            row.together(
                () -> meetings.id(() -> knownMeetings.find(body, new MeetingKey(date, place)))),
            0,
            body,
            date,
            place,
            row.optional("mode", Mode.class),
            topics(row),
            row.sources());
    row.check();
    once.row(body, row.text("date"), row.text("place"));
    meetings.add(body, meeting);
  }

  private static List<Wording> topics(Row row) {
    List<String> german = row.several("topics_de", text -> text);
    List<String> english = row.several("topics_en", text -> text);
    return row.together(() -> topics(german, english));
  }

  private static List<Wording> topics(List<String> german, List<String> english) {
    if (!english.isEmpty() && english.size() != german.size()) {
      throw AS_MANY.broken("topics_en", english.size(), german.size());
    }
    List<Wording> topics = new ArrayList<>();
    for (int i = 0; i < german.size(); i++) {
      topics.add(new Wording(german.get(i), english.isEmpty() ? null : english.get(i)));
    }
    return topics;
  }

  private void exchange(Row row, Once once) {
    BodyId one = row.required("body_slug", reading.to(BodyId.class));
    BodyId other = row.required("other_body_slug", reading.to(BodyId.class));
    @Nullable Period period = row.period("start", "end");
    @Nullable PartialDate knownOn = row.optional("known_on", PartialDate::parse);
    @Nullable Wording topic = row.wording("topic");
    List<Source> sources = row.sources();
    row.check();
    ExchangeKey key = ExchangeKey.of(one, other, period);
    once.row(key.bodies(), row.text("start"));
    ExchangeId id = exchanges.id(() -> knownExchanges.find(new ExchangeScope.Everywhere(), key));
    exchanges.add(
        List.of(one, other), new Exchange(id, 0, one, other, period, knownOn, topic, sources));
  }
}
