package org.mintatlas.graphql.event;

import java.time.LocalDate;
import org.mintatlas.application.event.EventFilter;
import org.mintatlas.domain.event.Audience;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.graphql.argument.Arguments;

/** The filter of a list of events. */
final class EventArguments {
  private EventArguments() {}

  static EventFilter filter(Arguments filter) {
    return EventFilter.builder()
        .statuses(filter.set("statuses", EventStatus.class))
        .kinds(filter.set("kinds", EventKind.class))
        .audiences(filter.set("audiences", Audience.class))
        .modes(filter.set("modes", Mode.class))
        .states(filter.set("states", FederalState.class))
        .districts(filter.set("districts", DistrictKey.class))
        .from(filter.value("from", LocalDate.class))
        .until(filter.value("to", LocalDate.class))
        .years(filter.years("years"))
        .openOn(filter.value("openOn", LocalDate.class))
        .openFrom(filter.value("openFrom", LocalDate.class))
        .openUntil(filter.value("openTo", LocalDate.class))
        .series(filter.set("series", Slug.class))
        .regions(filter.set("regions", Slug.class))
        .hosts(filter.set("hosts", Slug.class))
        .nameContains(filter.searchText("nameContains"))
        .assuredBefore(filter.value("assuredBefore", LocalDate.class))
        .build();
  }
}
