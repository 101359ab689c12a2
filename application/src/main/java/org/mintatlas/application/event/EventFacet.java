package org.mintatlas.application.event;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mintatlas.application.paging.Facet;
import org.mintatlas.domain.event.Audience;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.PartialDate;

/** By what events are counted. */
public enum EventFacet implements Facet<EventFilter, Event> {
  /** By the state in which they take place. */
  STATE(
      FederalState.class,
      EventFilter::states,
      EventFilterBuilder::states,
      event -> Optional.ofNullable(event.place().state()).stream().toList()),
  /** By what they are. */
  KIND(
      EventKind.class,
      EventFilter::kinds,
      EventFilterBuilder::kinds,
      event -> List.of(event.kind())),
  /** By whom they are for. */
  AUDIENCE(
      Audience.class,
      EventFilter::audiences,
      EventFilterBuilder::audiences,
      event -> List.of(event.audience())),
  /** By how they bring people together. */
  MODE(Mode.class, EventFilter::modes, EventFilterBuilder::modes, event -> List.of(event.mode())),
  /** By the month in which they start, as far as it is known. */
  MONTH(
      PartialDate.class,
      EventFilter::months,
      EventFilterBuilder::months,
      event -> event.time().startMonth().stream().toList());

  private final Property<EventFilter, Event> property;

  <V> EventFacet(
      Class<V> type,
      Function<EventFilter, Set<V>> chosen,
      BiFunction<EventFilterBuilder, Set<V>, EventFilterBuilder> choose,
      Function<Event, Collection<V>> of) {
    property =
        new Property<>(
            type,
            chosen,
            filter -> choose.apply(filter.toBuilder(), Set.of()).build(),
            (event, filter) -> of.apply(event));
  }

  @Override
  public Property<EventFilter, Event> property() {
    return property;
  }
}
