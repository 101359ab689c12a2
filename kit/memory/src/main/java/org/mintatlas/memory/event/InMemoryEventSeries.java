package org.mintatlas.memory.event;

import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.mintatlas.application.event.EventFilter;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.event.SeriesFilter;
import org.mintatlas.application.event.SeriesScope;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.memory.paging.InMemoryLists;
import org.mintatlas.memory.paging.Sorting;
import org.mintatlas.memory.paging.Wanted;

/** Series of events in memory. */
public final class InMemoryEventSeries
    extends InMemoryLists<SeriesId, Series, SeriesScope, SeriesFilter, NameOrder>
    implements EventSeries {
  private final Supplier<Events> events;

  /**
   * Series can refer to what this collection holds.
   *
   * @param events those that belong to them
   */
  public InMemoryEventSeries(Organisations organisations, Supplier<Events> events) {
    super(EventSeries.INTEGRITY, Series::slug);
    this.events = events;
    knows(Referent.ORGANISATION, organisations::byIds);
  }

  @Override
  protected boolean isIn(SeriesScope scope, Series series) {
    return switch (scope) {
      case SeriesScope.Everywhere() -> true;
      case SeriesScope.HostedBy(var organisation) -> organisation.equals(series.host());
    };
  }

  @Override
  protected Predicate<Series> matches(SeriesFilter filter) {
    return series ->
        Wanted.inName(filter.nameContains(), series.name())
            && (filter.withEventsIn() == null || hasEventsIn(filter.withEventsIn(), series));
  }

  private boolean hasEventsIn(int year, Series series) {
    EventScope itsEvents = new EventScope.OfSeries(series.id());
    return events.get().count(itsEvents, EventFilter.builder().years(Set.of(year)).build()) > 0;
  }

  @Override
  public Sorting<Series> sorting(SeriesScope scope, NameOrder order) {
    return Sorting.names(order, Series::name);
  }
}
