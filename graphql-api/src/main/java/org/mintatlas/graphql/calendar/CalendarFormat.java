package org.mintatlas.graphql.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.GermanTime;
import org.mintatlas.graphql.download.RowFormat;
import org.mintatlas.graphql.request.Language;

/**
 * Events as iCalendar. An event keeps its UID for ever, also when it is called off, renamed or put
 * off, so that calendars change what they have. One whose first day nobody knows, only its month or
 * year, has no place in a calendar and is left out; the description of the calendar says so.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
 */
final class CalendarFormat implements RowFormat {
  /** What is read of each event. */
  static final String SELECTION =
      "id version name status kindLabel motto description startsAt endsAt from to venue website"
          + " registrationUrl assuredOn place { city postcode point { lat lon } }"
          + " series { name } host { name }";

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

  /** The zone as it has been since 1996. */
  private static final List<String> ZONE =
      List.of(
          "BEGIN:VTIMEZONE",
          "TZID:Europe/Berlin",
          "BEGIN:DAYLIGHT",
          "DTSTART:19960331T020000",
          "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
          "TZNAME:CEST",
          "TZOFFSETFROM:+0100",
          "TZOFFSETTO:+0200",
          "END:DAYLIGHT",
          "BEGIN:STANDARD",
          "DTSTART:19961027T030000",
          "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
          "TZNAME:CET",
          "TZOFFSETFROM:+0200",
          "TZOFFSETTO:+0100",
          "END:STANDARD",
          "END:VTIMEZONE");

  private final Language language;
  private final String today;
  private final String of;

  /**
   * @param today stamps events that no source assures for a day
   * @param of whose events they are, for the name of the calendar; empty when it has those of all
   */
  CalendarFormat(Language language, LocalDate today, String of) {
    this.language = language;
    this.today = today.format(DATE);
    this.of = of;
  }

  @Override
  public String mediaType() {
    return "text/calendar;charset=utf-8";
  }

  @Override
  public byte[] begin() {
    String name =
        language.of("MINT-Veranstaltungen", "MINT events") + (of.isEmpty() ? "" : " – " + of);
    String description =
        language.of(
            "Veranstaltungen der MINT-Netzwerke in Deutschland. Es fehlen Veranstaltungen, von"
                + " denen bisher nur Monat oder Jahr bekannt ist.",
            "Events of the MINT networks in Germany. Events are left out of which only the month or"
                + " the year is known so far.");
    CalendarLines lines =
        new CalendarLines()
            .line("BEGIN:VCALENDAR")
            .line("VERSION:2.0")
            .line("PRODID:-//MINT Atlas//Events//" + language.name())
            .line("CALSCALE:GREGORIAN")
            .text("NAME", name)
            .text("X-WR-CALNAME", name)
            .text("DESCRIPTION", description)
            .text("X-WR-CALDESC", description)
            .line("X-WR-TIMEZONE:Europe/Berlin")
            .line("REFRESH-INTERVAL;VALUE=DURATION:PT12H")
            .line("X-PUBLISHED-TTL:PT12H");
    ZONE.forEach(lines::line);
    return lines.bytes();
  }

  @Override
  public byte[] end() {
    return "END:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] row(Map<String, Object> event) {
    List<String> times = times(event);
    if (times.isEmpty()) {
      return new byte[0];
    }
    String assured =
        Optional.ofNullable(day(event.get("assuredOn"))).map(DATE::format).orElse(today);
    CalendarLines lines =
        new CalendarLines()
            .line("BEGIN:VEVENT")
            .line("UID:mint-atlas-" + event.get("id"))
            .line("DTSTAMP:" + assured + "T000000Z")
            .line("SEQUENCE:" + event.getOrDefault("version", 0));
    times.forEach(lines::line);
    return lines
        .text("SUMMARY", event.get("name"))
        .line("STATUS:" + ("CANCELLED".equals(event.get("status")) ? "CANCELLED" : "CONFIRMED"))
        .text("DESCRIPTION", description(event))
        .text("LOCATION", location(event))
        .uri("GEO", geo(event))
        .text("CATEGORIES", event.get("kindLabel"))
        .uri("URL", address(event))
        .line("TRANSP:TRANSPARENT")
        .line("END:VEVENT")
        .bytes();
  }

  private static @Nullable Object address(Map<String, Object> event) {
    Object website = event.get("website");
    return website == null ? event.get("registrationUrl") : website;
  }

  /**
   * Begin and end, both in UTC where one of them is in an hour that comes twice, of which readers
   * take the first; nothing when the first day is not known.
   */
  private static List<String> times(Map<String, Object> event) {
    if (event.get("startsAt") instanceof String start) {
      ZonedDateTime begins = moment(start);
      ZonedDateTime ends = event.get("endsAt") instanceof String end ? moment(end) : null;
      boolean inGermany = !comesTwice(begins) && (ends == null || !comesTwice(ends));
      return ends == null
          ? List.of("DTSTART" + written(begins, inGermany))
          : List.of("DTSTART" + written(begins, inGermany), "DTEND" + written(ends, inGermany));
    }
    LocalDate first = day(event.get("from"));
    if (first == null) {
      return List.of();
    }
    LocalDate last = Objects.requireNonNullElse(day(event.get("to")), first);
    return List.of(
        "DTSTART;VALUE=DATE:" + first.format(DATE),
        "DTEND;VALUE=DATE:" + last.plusDays(1).format(DATE));
  }

  private static ZonedDateTime moment(String written) {
    return ZonedDateTime.ofInstant(Instant.parse(written), GermanTime.ZONE);
  }

  /** Whether its time of day does not tell which of two hours is meant. */
  private static boolean comesTwice(ZonedDateTime moment) {
    return GermanTime.ZONE.getRules().getValidOffsets(moment.toLocalDateTime()).size() > 1;
  }

  private static String written(ZonedDateTime moment, boolean inGermany) {
    return inGermany
        ? ";TZID=Europe/Berlin:" + moment.format(TIME)
        : ":" + moment.withZoneSameInstant(ZoneOffset.UTC).format(TIME) + "Z";
  }

  /** Null when it is no whole date. */
  private static @Nullable LocalDate day(@Nullable Object date) {
    return date instanceof String text && DAY.matcher(text).matches()
        ? LocalDate.parse(text)
        : null;
  }

  private String description(Map<String, Object> event) {
    Object series = part(event, "series").get("name");
    Object host = part(event, "host").get("name");
    Object registration = event.get("registrationUrl");
    return Stream.of(
            event.get("motto"),
            event.get("description"),
            series == null ? null : language.of("Reihe: ", "Series: ") + series,
            host == null ? null : language.of("Gastgeber: ", "Host: ") + host,
            registration == null
                ? null
                : language.of("Anmeldung: ", "Registration: ") + registration)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }

  private static String location(Map<String, Object> event) {
    Map<String, Object> place = part(event, "place");
    String city =
        Stream.of(place.get("postcode"), place.get("city"))
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(" "));
    return Stream.of(event.get("venue"), city.isEmpty() ? null : city)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String geo(Map<String, Object> event) {
    Map<String, Object> point = part(part(event, "place"), "point");
    return point.isEmpty() ? null : point.get("lat") + ";" + point.get("lon");
  }

  @SuppressWarnings("unchecked") // as the selection asks for it
  private static Map<String, Object> part(Map<String, Object> of, String name) {
    return of.get(name) instanceof Map<?, ?> part ? (Map<String, Object>) part : Map.of();
  }
}
