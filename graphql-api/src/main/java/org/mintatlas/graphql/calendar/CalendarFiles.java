package org.mintatlas.graphql.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.graphql.argument.Today;
import org.mintatlas.graphql.download.ListFile;
import org.mintatlas.graphql.download.ListQuery;
import org.mintatlas.graphql.download.RootLists;
import org.mintatlas.graphql.request.Language;

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
      return Optional.of(file(name, language -> "", Map.of()));
    }
    Matcher one = OF_ONE.matcher(name);
    return one.matches()
        ? Optional.of(
            file(
                one.group(2) + ".ics",
                language -> called(one.group(1), one.group(2), language),
                Map.of(one.group(1), List.of(one.group(2)))))
        : Optional.empty();
  }

  /** A state by its name; a series and a region by the key that the address has. */
  private static String called(String list, String key, Language language) {
    return list.equals("states")
        ? Arrays.stream(FederalState.values())
            .filter(state -> state.name().equals(key))
            .map(state -> language.of(state.nameDe(), state.nameEn()))
            .findFirst()
            .orElse(key)
        : key;
  }

  private ListFile file(String name, Function<Language, String> of, Map<String, ?> fixed) {
    return new ListFile(
        name,
        query,
        language -> new CalendarFormat(language, today.or(null), of.apply(language)),
        Map.of("statuses", List.of("PUBLISHED", "CANCELLED")),
        fixed);
  }
}
