package org.mintatlas.graphql.governance;

import java.util.List;
import org.mintatlas.application.governance.BodyScope;
import org.mintatlas.application.governance.BrowseBodies;
import org.mintatlas.application.governance.ExchangeScope;
import org.mintatlas.application.governance.MeetingScope;
import org.mintatlas.application.governance.SeatScope;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.Exchange;
import org.mintatlas.domain.governance.Meeting;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.organisation.OrganisationLoaders;
import org.springframework.stereotype.Component;

/** The fields of bodies, seats, meetings and exchanges, and theirs under others. */
@Component
record GovernanceFields(
    BrowseBodies browse, GovernanceLoaders governance, OrganisationLoaders organisations)
    implements FeatureFields {

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.ofQuery().catalogue("body", "bodies", new BodyScope.Everywhere(), governance.lists),
        Fields.of(Body.class)
            .value("founded", Body::since)
            .many("hosts", Body::hosts, organisations.organisations)
            .page("bodySeats", body -> new SeatScope.OnBody(body.id()), governance.seatLists)
            .page("meetings", body -> new MeetingScope.OfBody(body.id()), governance.meetingLists)
            .page(
                "exchanges", body -> new ExchangeScope.OfBody(body.id()), governance.exchangeLists),
        Fields.of("BodySeat", Seat.class)
            .one("body", Seat::body, governance.bodies)
            .one("organisation", Seat::organisation, organisations.organisations),
        Fields.of(Meeting.class)
            .one("body", Meeting::body, governance.bodies)
            .value("placeName", Meeting::place)
            .known("topics", Meeting::topics),
        Fields.of(Exchange.class)
            .many(
                "bodies", exchange -> List.of(exchange.one(), exchange.other()), governance.bodies)
            .value("attested", Exchange::knownOn),
        Fields.of(Organisation.class)
            .page("bodies", host -> new BodyScope.HostedBy(host.id()), governance.lists)
            .page(
                "bodySeats",
                organisation -> new SeatScope.OfOrganisation(organisation.id()),
                governance.seatLists),
        Fields.of(FederalState.class)
            .page("bodies", BodyScope.InState::new, governance.lists)
            .page("bodySeats", SeatScope.OfState::new, governance.seatLists));
  }
}
