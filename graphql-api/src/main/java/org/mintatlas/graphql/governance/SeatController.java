package org.mintatlas.graphql.governance;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.governance.SeatFilter;
import org.mintatlas.application.governance.SeatScope;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.governance.Body;
import org.mintatlas.domain.governance.Seat;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.organisation.OrganisationLoaders;
import org.mintatlas.graphql.paging.Connection;
import org.mintatlas.graphql.request.ApiRequest;
import org.mintatlas.graphql.request.Language;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The seats of a body, an organisation or a state. Who takes one is never shown. */
@Controller
@SchemaMapping(typeName = "BodySeat")
final class SeatController {
  private final GovernanceLoaders bodies;
  private final OrganisationLoaders organisations;
  private final Binding<SeatFilter> filter;

  SeatController(GovernanceLoaders bodies, OrganisationLoaders organisations, Bindings bindings) {
    this.bodies = bodies;
    this.organisations = organisations;
    filter = bindings.ofInput("BodySeatFilter", SeatController::filter);
  }

  @SchemaMapping(typeName = "Body", field = "bodySeats")
  Connection<Seat> ofBody(Body body, DataFetchingEnvironment environment) {
    return list(new SeatScope.OnBody(body.id()), environment);
  }

  @SchemaMapping(typeName = "Organisation", field = "bodySeats")
  Connection<Seat> ofOrganisation(Organisation organisation, DataFetchingEnvironment environment) {
    return list(new SeatScope.OfOrganisation(organisation.id()), environment);
  }

  @SchemaMapping(typeName = "FederalState", field = "bodySeats")
  Connection<Seat> ofState(FederalState state, DataFetchingEnvironment environment) {
    return list(new SeatScope.OfState(state), environment);
  }

  @SchemaMapping
  String id(Seat seat) {
    return NodeId.of(NodeType.BODY_SEAT, seat.id().value()).text();
  }

  @SchemaMapping
  CompletableFuture<@Nullable Body> body(Seat seat, DataFetchingEnvironment environment) {
    return bodies.bodies().load(seat.body(), environment);
  }

  @SchemaMapping
  @Nullable CompletableFuture<@Nullable Organisation> organisation(
      Seat seat, DataFetchingEnvironment environment) {
    return seat.organisation() == null
        ? null
        : organisations.organisations().load(seat.organisation(), environment);
  }

  @SchemaMapping
  @Nullable String function(Seat seat, @Argument @Nullable Language lang, GraphQLContext context) {
    return seat.function() == null
        ? null
        : ApiRequest.of(context).language(lang).of(seat.function());
  }

  private Connection<Seat> list(SeatScope scope, DataFetchingEnvironment environment) {
    return bodies.seatLists().under(scope, filter.of(environment), environment);
  }

  private static SeatFilter filter(Arguments arguments) {
    return new SeatFilter(
        arguments.value("on", LocalDate.class), arguments.set("states", FederalState.class));
  }
}
