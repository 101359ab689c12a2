package org.mintatlas.graphql.event;

import graphql.schema.DataFetchingEnvironment;
import org.mintatlas.application.event.EventFilter;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The lists of events: all of them, and those under something else. */
@Controller
final class EventListController {
  private final EventLoaders events;
  private final Binding<EventFilter> filter;

  EventListController(EventLoaders events, Bindings bindings) {
    this.events = events;
    filter = bindings.ofInput("EventFilter", EventArguments::filter);
  }

  @QueryMapping
  Connection<Event> events(DataFetchingEnvironment environment) {
    return list(new EventScope.Everywhere(), environment);
  }

  @SchemaMapping(typeName = "EventSeries", field = "events")
  Connection<Event> ofSeries(Series series, DataFetchingEnvironment environment) {
    return list(new EventScope.OfSeries(series.id()), environment);
  }

  @SchemaMapping(typeName = "Region", field = "events")
  Connection<Event> ofRegion(RegionProfile region, DataFetchingEnvironment environment) {
    return list(new EventScope.HostedByRegion(region.id()), environment);
  }

  @SchemaMapping(typeName = "Organisation", field = "events")
  Connection<Event> ofOrganisation(Organisation organisation, DataFetchingEnvironment environment) {
    return list(new EventScope.HostedBy(organisation.id()), environment);
  }

  @SchemaMapping(typeName = "FederalState", field = "events")
  Connection<Event> ofState(FederalState state, DataFetchingEnvironment environment) {
    return list(new EventScope.InState(state), environment);
  }

  private Connection<Event> list(EventScope scope, DataFetchingEnvironment environment) {
    return events.lists().under(scope, filter.of(environment), environment);
  }
}
