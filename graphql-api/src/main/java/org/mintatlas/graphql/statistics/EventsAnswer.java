package org.mintatlas.graphql.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mintatlas.application.statistics.EventCount;
import org.mintatlas.application.statistics.YearRange;
import org.mintatlas.domain.event.EventKind;

/**
 * The events of a year.
 *
 * @param year the year
 * @param counts by kind
 */
public record EventsAnswer(int year, List<EventCount> counts) {

  public EventsAnswer {
    counts = List.copyOf(counts);
  }

  public record KindCount(EventKind kind, int totalCount) {}

  /** One answer for each year. */
  static List<EventsAnswer> of(YearRange years, List<EventCount> counts) {
    return IntStream.rangeClosed(years.from(), years.to())
        .mapToObj(
            year -> new EventsAnswer(year, counts.stream().filter(c -> c.year() == year).toList()))
        .toList();
  }

  public int totalCount() {
    return byKind().stream().mapToInt(KindCount::totalCount).sum();
  }

  public List<KindCount> byKind() {
    return counts.stream()
        .sorted(Comparator.comparing(EventCount::kind))
        .map(count -> new KindCount(count.kind(), Math.toIntExact(count.events())))
        .toList();
  }
}
