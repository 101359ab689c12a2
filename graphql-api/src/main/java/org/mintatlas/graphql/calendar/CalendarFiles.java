package org.mintatlas.graphql.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.download.ListFile;
import org.mintatlas.graphql.download.ListQuery;
import org.mintatlas.graphql.download.RootLists;

/**
 * Calendars of events: {@code events.ics} with the filter of the list, and those of one series, one
 * region and one federal state, such as {@code regions/zdi-koeln.ics}. Unlike the list they have
 * the events that were called off, marked as such, because a calendar would go on showing them.
 */
public final class CalendarFiles {
  private static final Pattern OF_ONE =
      Pattern.compile("(series|regions|states)/([A-Za-z0-9-]{1,200})\\.ics");

  private final ListQuery query;
  private final Today today;

  /**
   * @throws java.util.NoSuchElementException when there is no list of events
   */
  public CalendarFiles(RootLists lists, Today today) {
    this.query = lists.named("events").orElseThrow().query(CalendarFormat.SELECTION);
    this.today = today;
  }

  /** The calendar with a name; empty when there is none. */
  public Optional<ListFile> named(String name) {
    if (name.equals("events.ics")) {
      return Optional.of(file(name, Map.of()));
    }
    Matcher one = OF_ONE.matcher(name);
    return one.matches()
        ? Optional.of(file(one.group(2) + ".ics", Map.of(one.group(1), List.of(one.group(2)))))
        : Optional.empty();
  }

  private ListFile file(String name, Map<String, ?> fixed) {
    return new ListFile(
        name,
        query,
        language -> new CalendarFormat(language, today.or(null)),
        Map.of("statuses", List.of("PUBLISHED", "CANCELLED")),
        fixed);
  }
}
