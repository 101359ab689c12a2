package org.mintatlas.application.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.governance.Bodies;
import org.mintatlas.application.governance.ExchangeFilter;
import org.mintatlas.application.governance.ExchangeOrder;
import org.mintatlas.application.governance.ExchangeScope;
import org.mintatlas.application.governance.Exchanges;
import org.mintatlas.application.governance.MeetingFilter;
import org.mintatlas.application.governance.MeetingOrder;
import org.mintatlas.application.governance.MeetingScope;
import org.mintatlas.application.governance.Meetings;
import org.mintatlas.application.governance.SeatFilter;
import org.mintatlas.application.governance.SeatOrder;
import org.mintatlas.application.governance.SeatScope;
import org.mintatlas.application.governance.Seats;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.BodyId;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.PartialDate;

/** Stores bodies, who sits there, what they met about and with whom they exchange. */
public final class GovernanceWriter {
  private final Bodies bodies;
  private final Seats seats;
  private final Meetings meetings;
  private final Exchanges exchanges;

  private final Run.Kind<Body> bodyKind;
  private final Run.Kind<Seat> seatKind;
  private final Run.Kind<Meeting> meetingKind;
  private final Run.Kind<Exchange> exchangeKind;

  /** Stores into these collections. */
  public GovernanceWriter(Bodies bodies, Seats seats, Meetings meetings, Exchanges exchanges) {
    this.bodies = bodies;
    this.seats = seats;
    this.meetings = meetings;
    this.exchanges = exchanges;
    bodyKind =
        new Run.Kind<>(
            "bodies", Change.Subject.BODY, body -> body.id().value(), Body::version, bodies::save);
    seatKind =
        new Run.Kind<>(
            "seats",
            Change.Subject.BODY_SEAT,
            seat -> seat.id().value(),
            Seat::version,
            seats::save);
    meetingKind =
        new Run.Kind<>(
            "meetings",
            Change.Subject.MEETING,
            meeting -> meeting.id().value(),
            Meeting::version,
            meetings::save);
    exchangeKind =
        new Run.Kind<>(
            "exchanges",
            Change.Subject.EXCHANGE,
            exchange -> exchange.id().value(),
            Exchange::version,
            exchanges::save);
  }

  void write(Facts.Governance facts, Run run) {
    facts.bodies().forEach(fact -> body(fact, run));
    seats(facts, run);
    meetings(facts, run);
    exchanges(facts, run);
  }

  private void body(Body fact, Run run) {
    Optional<Body> stored = bodies.bySlug(fact.slug());
    BodyId id = stored.map(Body::id).orElse(fact.id());
    run.bodies.put(fact.id(), id);
    run.store(
        bodyKind,
        fact.slug(),
        stored,
        fact.toBuilder()
            .id(id)
            .version(stored.map(Body::version).orElse(0L))
            .hosts(fact.hosts().stream().map(run.organisations::of).toList())
            .build());
  }

  /** What a seat is recognised by. */
  private record SeatKey(
      @Nullable OrganisationId organisation,
      @Nullable FederalState state,
      @Nullable String function) {

    static SeatKey of(Seat seat) {
      return new SeatKey(
          seat.organisation(), seat.state(), seat.function() == null ? null : seat.function().de());
    }
  }

  /** Who takes a seat in person is no fact of a dataset: what is stored of that stays. */
  private void seats(Facts.Governance facts, Run run) {
    Map<BodyId, Map<SeatKey, Seat>> stored = new HashMap<>();
    for (Seat fact : facts.seats()) {
      BodyId body = run.bodies.of(fact.body());
      Seat seat =
          new Seat(
              fact.id(),
              0,
              body,
              run.organisations.ofOptional(fact.organisation()),
              null,
              fact.state(),
              fact.period(),
              fact.function(),
              fact.sources());
      Optional<Seat> known =
          Optional.ofNullable(
              stored.computeIfAbsent(body, this::storedSeats).get(SeatKey.of(seat)));
      run.store(
          seatKind,
          body,
          known,
          known
              .map(k ->
                  new Seat(
                      k.id(),
                      k.version(),
                      body,
                      seat.organisation(),
                      k.person(),
                      seat.state(),
                      seat.period(),
                      seat.function(),
                      seat.sources()))
              .orElse(seat));
    }
  }

  private Map<SeatKey, Seat> storedSeats(BodyId body) {
    return Run.all(
        request -> seats.page(new SeatScope.OnBody(body), SeatFilter.ANY, SeatOrder.STATE, request),
        SeatKey::of);
  }

  /** What a meeting of a body is recognised by. */
  private record MeetingKey(PartialDate date, @Nullable String place) {}

  private void meetings(Facts.Governance facts, Run run) {
    Map<BodyId, Map<MeetingKey, Meeting>> stored = new HashMap<>();
    for (Meeting fact : facts.meetings()) {
      BodyId body = run.bodies.of(fact.body());
      Optional<Meeting> known =
          Optional.ofNullable(
              stored
                  .computeIfAbsent(body, this::storedMeetings)
                  .get(new MeetingKey(fact.date(), fact.place())));
      run.store(
          meetingKind,
          body,
          known,
          new Meeting(
              known.map(Meeting::id).orElse(fact.id()),
              known.map(Meeting::version).orElse(0L),
              body,
              fact.date(),
              fact.place(),
              fact.mode(),
              fact.topics(),
              fact.sources()));
    }
  }

  private Map<MeetingKey, Meeting> storedMeetings(BodyId body) {
    return Run.all(
        request ->
            meetings.page(
                new MeetingScope.OfBody(body), MeetingFilter.ANY, MeetingOrder.DATE, request),
        meeting -> new MeetingKey(meeting.date(), meeting.place()));
  }

  /** What an exchange is recognised by. */
  private record ExchangeKey(Set<BodyId> bodies, @Nullable PartialDate from) {

    static ExchangeKey of(Exchange exchange) {
      return new ExchangeKey(
          Set.of(exchange.one(), exchange.other()),
          exchange.period() == null ? null : exchange.period().from());
    }
  }

  private void exchanges(Facts.Governance facts, Run run) {
    if (facts.exchanges().isEmpty()) {
      return;
    }
    Map<ExchangeKey, Exchange> stored =
        Run.all(
            request ->
                exchanges.page(
                    new ExchangeScope.Everywhere(),
                    ExchangeFilter.ANY,
                    ExchangeOrder.START,
                    request),
            ExchangeKey::of);
    for (Exchange fact : facts.exchanges()) {
      List<BodyId> ends = List.of(run.bodies.of(fact.one()), run.bodies.of(fact.other()));
      Exchange exchange =
          new Exchange(
              fact.id(),
              0,
              ends.getFirst(),
              ends.getLast(),
              fact.period(),
              fact.knownOn(),
              fact.topic(),
              fact.sources());
      Optional<Exchange> known = Optional.ofNullable(stored.get(ExchangeKey.of(exchange)));
      run.store(
          exchangeKind,
          ends,
          known,
          new Exchange(
              known.map(Exchange::id).orElse(fact.id()),
              known.map(Exchange::version).orElse(0L),
              exchange.one(),
              exchange.other(),
              exchange.period(),
              exchange.knownOn(),
              exchange.topic(),
              exchange.sources()));
    }
  }
}
