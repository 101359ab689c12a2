package org.mintatlas.application.event;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.paging.Wanted;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.paging.pick.Picking;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.shared.Buildable;

/**
 * What a series of events must be like. Conditions add up.
 *
 * @param nameContains has this text in its name, upper or lower case; null means any name
 * @param withEventsIn has an event that starts in this year and is neither a draft nor cancelled;
 *     null means any series
 * @param picked is one of these; null means any
 */
@Buildable
public record SeriesFilter(
    @Nullable String nameContains, @Nullable Integer withEventsIn, @Nullable Picked picked)
    implements Picking {
  /** Any series. */
  public static final SeriesFilter ANY = new SeriesFilter(null, null, null);

  /** What is like that, with these events. */
  public Predicate<Series> matching(Events events) {
    return series ->
        Wanted.inName(nameContains, series.name())
            && (withEventsIn == null || hasEventsIn(withEventsIn, series, events));
  }

  private static boolean hasEventsIn(int year, Series series, Events events) {
    EventFilter inYear = EventFilter.builder().years(Set.of(year)).build();
    return events.count(new EventScope.OfSeries(series.id()), inYear) > 0;
  }

  /** Starts one from this one, to change some of it. */
  public SeriesFilterBuilder toBuilder() {
    return SeriesFilterBuilder.of(this);
  }
}
