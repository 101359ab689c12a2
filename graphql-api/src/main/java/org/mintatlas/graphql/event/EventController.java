package org.mintatlas.graphql.event;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;
import org.mintatlas.application.event.BrowseEvents;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.event.SeriesScope;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.paging.Connection;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The events and their series. */
@Controller
record EventController(BrowseEvents browse, EventLoaders loaders) {

  @QueryMapping
  Optional<Event> event(@Argument Slug slug) {
    return browse.events().bySlug(slug);
  }

  @QueryMapping
  Connection<Event> events(DataFetchingEnvironment environment) {
    return loaders.lists.under(new EventScope.Everywhere(), environment);
  }

  @QueryMapping
  Optional<Series> eventSeries(@Argument Slug slug) {
    return browse.series().bySlug(slug);
  }

  @QueryMapping
  Connection<Series> allEventSeries(DataFetchingEnvironment environment) {
    return loaders.seriesLists.under(new SeriesScope.Everywhere(), environment);
  }
}
