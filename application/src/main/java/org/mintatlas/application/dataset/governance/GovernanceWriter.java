package org.mintatlas.application.dataset.governance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.change.Change;
import org.mintatlas.application.dataset.run.Kind;
import org.mintatlas.application.dataset.run.Known;
import org.mintatlas.application.dataset.run.Run;
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
import org.mintatlas.domain.governance.ExchangeId;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.MeetingId;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.governance.SeatId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Wording;

/** Stores bodies, who sits there, what they met about and with whom they exchange. */
public final class GovernanceWriter {
  private final Bodies bodies;
  private final Seats seats;
  private final Meetings meetings;
  private final Exchanges exchanges;
  private final Kind<BodyId, Body> bodyKind;
  private final Kind<SeatId, Seat> seatKind;
  private final Kind<MeetingId, Meeting> meetingKind;
  private final Kind<ExchangeId, Exchange> exchangeKind;

  /** Stores into these collections. */
  public GovernanceWriter(Bodies bodies, Seats seats, Meetings meetings, Exchanges exchanges) {
    this.bodies = bodies;
    this.seats = seats;
    this.meetings = meetings;
    this.exchanges = exchanges;
    bodyKind = new Kind<>("bodies", Change.Subject.BODY, bodies);
    seatKind = new Kind<>("seats", Change.Subject.BODY_SEAT, seats);
    meetingKind = new Kind<>("meetings", Change.Subject.MEETING, meetings);
    exchangeKind = new Kind<>("exchanges", Change.Subject.EXCHANGE, exchanges);
  }

  /** Stores them, after the organisations that sit on bodies. */
  public void write(GovernanceFacts facts, Run run) {
    facts.bodies().forEach(fact -> body(fact, run));
    seats(facts.seats(), run);
    meetings(facts.meetings(), run);
    exchanges(facts.exchanges(), run);
  }

  private void body(Body fact, Run run) {
    run.store(
        bodyKind,
        fact.slug(),
        fact,
        bodies.bySlug(fact.slug()),
        id -> fact.toBuilder().id(id).hosts(fact.hosts().stream().map(run::of).toList()).build());
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

  private void seats(List<Seat> facts, Run run) {
    Known<BodyId, SeatKey, Seat> known =
        new Known<>(
            body -> seats.whole(new SeatScope.OnBody(body), SeatFilter.ANY, SeatOrder.STATE),
            seat -> SeatKey.of(seat.organisation(), seat.state(), seat.function()));
    for (Seat fact : facts) {
      BodyId body = run.of(fact.body());
      @Nullable OrganisationId organisation = run.ofOptional(fact.organisation());
      Optional<Seat> stored =
          known.find(body, SeatKey.of(organisation, fact.state(), fact.function()));
      run.store(
          seatKind,
          body,
          fact,
          stored,
          id ->
              new Seat(
                  id,
                  0,
                  body,
                  organisation,
                  // Who takes a seat in person is no fact of a dataset: what is stored stays.
                  stored.map(Seat::person).orElse(null),
                  fact.state(),
                  fact.period(),
                  fact.function(),
                  fact.sources()));
    }
  }

  /** What a meeting of a body is recognised by. */
  private record MeetingKey(PartialDate date, @Nullable String place) {}

  private void meetings(List<Meeting> facts, Run run) {
    Known<BodyId, MeetingKey, Meeting> known =
        new Known<>(
            body ->
                meetings.whole(new MeetingScope.OfBody(body), MeetingFilter.ANY, MeetingOrder.DATE),
            meeting -> new MeetingKey(meeting.date(), meeting.place()));
    for (Meeting fact : facts) {
      BodyId body = run.of(fact.body());
      run.store(
          meetingKind,
          body,
          fact,
          known.find(body, new MeetingKey(fact.date(), fact.place())),
          id ->
              new Meeting(
                  id,
                  0,
                  body,
                  fact.date(),
                  fact.place(),
                  fact.mode(),
                  fact.topics(),
                  fact.sources()));
    }
  }

  /** What an exchange is recognised by. */
  private record ExchangeKey(Set<BodyId> bodies, @Nullable PartialDate from) {

    static ExchangeKey of(BodyId one, BodyId other, @Nullable Period period) {
      return new ExchangeKey(Set.of(one, other), period == null ? null : period.from());
    }
  }

  private void exchanges(List<Exchange> facts, Run run) {
    Known<ExchangeScope, ExchangeKey, Exchange> known =
        new Known<>(
            scope -> exchanges.whole(scope, ExchangeFilter.ANY, ExchangeOrder.START),
            exchange -> ExchangeKey.of(exchange.one(), exchange.other(), exchange.period()));
    for (Exchange fact : facts) {
      BodyId one = run.of(fact.one());
      BodyId other = run.of(fact.other());
      run.store(
          exchangeKind,
          List.of(one, other),
          fact,
          known.find(new ExchangeScope.Everywhere(), ExchangeKey.of(one, other, fact.period())),
          id ->
              new Exchange(
                  id, 0, one, other, fact.period(), fact.knownOn(), fact.topic(), fact.sources()));
    }
  }
}
