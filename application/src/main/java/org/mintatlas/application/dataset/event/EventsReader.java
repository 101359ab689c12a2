package org.mintatlas.application.dataset.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.Ports;
import org.mintatlas.application.dataset.csv.Names;
import org.mintatlas.application.dataset.csv.Once;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.application.dataset.figure.FiguresReader;
import org.mintatlas.application.dataset.geography.Gazetteer;
import org.mintatlas.domain.event.Audience;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventBuilder;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Written;

/** Reads series of events and the events. */
public final class EventsReader {
  private static final Rule EDITION_TAKEN =
      new Rule(
          "dataset.edition-taken",
          "another event of the series has it already",
          "hat schon eine andere Veranstaltung der Reihe");

  private final Reading reading;
  private final Gazetteer gazetteer;
  private final FiguresReader figures;
  private final Names<SeriesId, Series> series;
  private final Names<EventId, Event> events;

  /** Reads after the regions that take part. */
  public EventsReader(Reading reading, Ports ports, Gazetteer gazetteer, FiguresReader figures) {
    this.reading = reading;
    this.gazetteer = gazetteer;
    this.figures = figures;
    series =
        reading.names(
            "event series", SeriesId.class, SeriesId::new, "event series", ports.eventSeries());
    events = reading.names("event", EventId.class, EventId::new, "events", ports.events());
  }

  /** Reads the files. */
  public void read() {
    series.read(
        reading.sourced("event_series.csv", "slug name host"),
        (row, id, slug) ->
            new Series(
                id,
                0,
                slug,
                row.required("name"),
                row.optional("host", reading.to(OrganisationId.class)),
                row.sources()));
    Once once = new Once();
    events.read(
        reading.sourced(
            "events.csv",
            """
            slug series_slug edition kind status title motto description_de description_en
            website start end starts_at ends_at mode venue city state host region_slugs
            audience registration_opens registration_closes registration_url capacity
            """),
        (row, id, slug) -> event(row, id, slug, once));
  }

  private Event event(Row row, EventId id, Slug slug, Once once) {
    SeriesId in = row.required("series_slug", reading.to(SeriesId.class));
    @Nullable Integer edition = row.optional("edition", Written::whole);
    EventBuilder event =
        Event.builder(
                id,
                slug,
                in,
                row.required("kind", EventKind.class),
                row.required("title"),
                time(row),
                row.required("mode", Mode.class))
            .edition(edition)
            .status(row.required("status", EventStatus.class))
            .motto(row.optional("motto"))
            .description(row.wording("description"))
            .website(row.optional("website", WebAddress::new))
            .venue(row.optional("venue"))
            .place(gazetteer.place(row))
            .host(row.optional("host", reading.to(OrganisationId.class)))
            .regions(Set.copyOf(row.several("region_slugs", reading.to(RegionId.class))))
            .audience(row.required("audience", Audience.class))
            .registration(registration(row))
            .registrationUrl(row.optional("registration_url", WebAddress::new))
            .capacity(row.optional("capacity", Written::whole))
            .figures(figures.take(FiguresReader.Owner.EVENT, row.text("slug")))
            .sources(row.sources());
    row.check();
    if (edition != null) {
      once.value(EDITION_TAKEN, "edition", edition, in, edition);
    }
    // A dataset has no sessions: those that people proposed stay.
    events.stored(id).ifPresent(stored -> event.sessions(stored.sessions()));
    return event.build();
  }

  private static EventTime time(Row row) {
    PartialDate start = row.required("start", PartialDate::parse);
    @Nullable PartialDate end = row.optional("end", PartialDate::parse);
    @Nullable LocalTime startsAt = row.optional("starts_at", Written::time);
    @Nullable LocalTime endsAt = row.optional("ends_at", Written::time);
    return row.together(() -> new EventTime(start, end, startsAt, endsAt));
  }

  private static @Nullable RegistrationWindow registration(Row row) {
    if (row.text("registration_opens").isEmpty() && row.text("registration_closes").isEmpty()) {
      return null;
    }
    @Nullable LocalDate opens = row.optional("registration_opens", Written::day);
    LocalDate closes = row.required("registration_closes", Written::day);
    return row.together(() -> new RegistrationWindow(opens, closes));
  }
}
