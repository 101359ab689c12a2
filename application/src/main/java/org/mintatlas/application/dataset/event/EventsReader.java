package org.mintatlas.application.dataset.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.dataset.csv.Names;
import org.mintatlas.application.dataset.csv.Once;
import org.mintatlas.application.dataset.csv.Reading;
import org.mintatlas.application.dataset.csv.Row;
import org.mintatlas.application.dataset.figure.FiguresReader;
import org.mintatlas.application.dataset.geography.Gazetteer;
import org.mintatlas.application.dataset.geography.GeographyReader;
import org.mintatlas.application.dataset.organisation.OrganisationsReader;
import org.mintatlas.domain.event.Audience;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Rule;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.Written;
import org.mintatlas.domain.shared.figure.KeyFigure;

/** Reads series of events and the events. */
public final class EventsReader {
  private static final Rule EDITION_TAKEN =
      new Rule(
          "dataset.edition-taken",
          "another event of the series has it already",
          "hat schon eine andere Veranstaltung der Reihe");

  private final Reading reading;
  private final OrganisationsReader organisations;
  private final Names<RegionId> regions;
  private final Gazetteer gazetteer;
  private final FiguresReader figures;
  private final Names<SeriesId> seriesNames;
  private final Names<EventId> names;

  /** Reads after those that it refers to. */
  public EventsReader(
      Reading reading,
      OrganisationsReader organisations,
      Names<RegionId> regions,
      Gazetteer gazetteer,
      FiguresReader figures) {
    this.reading = reading;
    this.organisations = organisations;
    this.regions = regions;
    this.gazetteer = gazetteer;
    this.figures = figures;
    this.seriesNames = reading.names("event series", SeriesId::new);
    this.names = reading.names("event", EventId::new);
  }

  /** What the file of the events defines, once it was read. */
  public Names<EventId> names() {
    return names;
  }

  /** What the files say. */
  public EventFacts read() {
    return new EventFacts(series(), events());
  }

  private List<Series> series() {
    return reading
        .sourced("event_series.csv", "slug name host")
        .list(row -> {
          Supplier<Slug> slug = seriesNames.define(row, "slug");
          Supplier<String> name = row.required("name", text -> text);
          List<Source> sources = row.sources();
          @Nullable OrganisationId host = row.optional("host", organisations.reference());
          return () ->
              new Series(seriesNames.id(slug.get()), 0, slug.get(), name.get(), host, sources);
        });
  }

  private List<Event> events() {
    Once once = new Once();
    return reading
        .sourced(
            "events.csv",
            """
            slug series_slug edition kind status title motto description_de description_en
            website start end starts_at ends_at mode venue city state host region_slugs
            audience registration_opens registration_closes registration_url capacity
            """)
        .list(row -> {
          Supplier<Slug> slug = names.define(row, "slug");
          Supplier<SeriesId> series = row.required("series_slug", seriesNames.reference());
          @Nullable Integer edition = row.optional("edition", Written::whole);
          Supplier<EventKind> kind = row.required("kind", Row.oneOf(EventKind.class));
          Supplier<EventStatus> status = row.required("status", Row.oneOf(EventStatus.class));
          Supplier<String> title = row.required("title", text -> text);
          @Nullable String motto = row.optional("motto", text -> text);
          @Nullable Wording description = row.wording("description");
          @Nullable WebAddress website = row.optional("website", WebAddress::new);
          Supplier<EventTime> time = time(row);
          Supplier<Mode> mode = row.required("mode", Row.oneOf(Mode.class));
          @Nullable String venue = row.optional("venue", text -> text);
          @Nullable String city = row.optional("city", text -> text);
          @Nullable FederalState state = row.optional("state", GeographyReader::state);
          List<Source> sources = row.sources();
          @Nullable OrganisationId host = row.optional("host", organisations.reference());
          List<RegionId> hosts = row.several("region_slugs", ";", regions.reference());
          Supplier<Audience> audience = row.required("audience", Row.oneOf(Audience.class));
          Supplier<@Nullable RegistrationWindow> registration = registration(row);
          @Nullable WebAddress registrationUrl = row.optional("registration_url", WebAddress::new);
          @Nullable Integer capacity = row.optional("capacity", Written::whole);
          List<KeyFigure> ownFigures = figures.take(FiguresReader.Owner.EVENT, row.text("slug"));
          return () -> {
            if (edition != null) {
              once.value(EDITION_TAKEN, "edition", edition, series.get(), edition);
            }
            return Event.builder(
                    names.id(slug.get()),
                    slug.get(),
                    series.get(),
                    kind.get(),
                    title.get(),
                    time.get(),
                    mode.get())
                .edition(edition)
                .status(status.get())
                .motto(motto)
                .description(description)
                .website(website)
                .venue(venue)
                .place(gazetteer.place(city, state))
                .host(host)
                .regions(Set.copyOf(hosts))
                .audience(audience.get())
                .registration(registration.get())
                .registrationUrl(registrationUrl)
                .capacity(capacity)
                .figures(ownFigures)
                .sources(sources)
                .build();
          };
        });
  }

  private static Supplier<EventTime> time(Row row) {
    Supplier<PartialDate> start = row.required("start", PartialDate::parse);
    @Nullable PartialDate end = row.optional("end", PartialDate::parse);
    @Nullable LocalTime startsAt = row.optional("starts_at", Written::time);
    @Nullable LocalTime endsAt = row.optional("ends_at", Written::time);
    return () -> new EventTime(start.get(), end, startsAt, endsAt);
  }

  private static Supplier<@Nullable RegistrationWindow> registration(Row row) {
    if (row.text("registration_opens").isEmpty() && row.text("registration_closes").isEmpty()) {
      return () -> null;
    }
    @Nullable LocalDate opens = row.optional("registration_opens", Written::day);
    Supplier<LocalDate> closes = row.required("registration_closes", Written::day);
    return () -> new RegistrationWindow(opens, closes.get());
  }
}
