package org.mintatlas.graphql.event;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.event.BrowseEvents;
import org.mintatlas.application.event.SeriesFilter;
import org.mintatlas.application.event.SeriesScope;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Arguments;
import org.mintatlas.graphql.argument.Binding;
import org.mintatlas.graphql.argument.Bindings;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.node.NodeId;
import org.mintatlas.graphql.node.NodeType;
import org.mintatlas.graphql.organisation.OrganisationLoaders;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The series of events: all of them, and those that an organisation hosts. */
@Controller
@SchemaMapping(typeName = "EventSeries")
final class EventSeriesController {
  private final BrowseEvents browse;
  private final EventLoaders events;
  private final OrganisationLoaders organisations;
  private final Today today;
  private final Binding<SeriesFilter> filter;

  EventSeriesController(
      BrowseEvents browse,
      EventLoaders events,
      OrganisationLoaders organisations,
      Today today,
      Bindings bindings) {
    this.browse = browse;
    this.events = events;
    this.organisations = organisations;
    this.today = today;
    filter = bindings.ofInput("EventSeriesFilter", EventSeriesController::filter);
  }

  @QueryMapping
  Optional<Series> eventSeries(@Argument Slug slug) {
    return browse.seriesBySlug(slug);
  }

  @QueryMapping
  Connection<Series> allEventSeries(DataFetchingEnvironment environment) {
    return list(new SeriesScope.Everywhere(), environment);
  }

  @SchemaMapping(typeName = "Organisation", field = "eventSeries")
  Connection<Series> ofOrganisation(
      Organisation organisation, DataFetchingEnvironment environment) {
    return list(new SeriesScope.HostedBy(organisation.id()), environment);
  }

  @SchemaMapping
  String id(Series series) {
    return NodeId.of(NodeType.EVENT_SERIES, series.id().value()).text();
  }

  @SchemaMapping
  @Nullable CompletableFuture<@Nullable Organisation> host(
      Series series, DataFetchingEnvironment environment) {
    return series.host() == null
        ? null
        : organisations.organisations().load(series.host(), environment);
  }

  @SchemaMapping
  CompletableFuture<@Nullable Event> next(
      Series series, @Argument @Nullable LocalDate on, DataFetchingEnvironment environment) {
    return events.next().load(new EventLoaders.SeriesOnDay(series.id(), today.or(on)), environment);
  }

  private Connection<Series> list(SeriesScope scope, DataFetchingEnvironment environment) {
    return events.seriesLists().under(scope, filter.of(environment), environment);
  }

  private static SeriesFilter filter(Arguments arguments) {
    return new SeriesFilter(arguments.searchText("nameContains"), arguments.year("withEventsIn"));
  }
}
