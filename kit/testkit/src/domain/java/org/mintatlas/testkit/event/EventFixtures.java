package org.mintatlas.testkit.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mintatlas.domain.event.Audience;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventKind;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.event.Session;
import org.mintatlas.domain.event.registration.Registration;
import org.mintatlas.domain.event.registration.RegistrationId;
import org.mintatlas.domain.event.registration.RegistrationStatus;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.shared.Mode;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.WebAddress;
import org.mintatlas.domain.shared.Wording;
import org.mintatlas.domain.shared.figure.Figure;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.domain.shared.figure.Unit;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.shared.SharedFixtures;

/** Valid series, events and registrations in one call. */
public final class EventFixtures {
  private EventFixtures() {}

  /** An identity that nothing has. */
  public static SeriesId aSeriesId() {
    return new SeriesId(UUID.randomUUID());
  }

  /** An identity that nothing has. */
  public static EventId anEventId() {
    return new EventId(UUID.randomUUID());
  }

  /** A series with as little as possible, named after its slug. */
  public static Series aSeries(String slug) {
    return new Series(
        aSeriesId(),
        0,
        new Slug(slug),
        SharedFixtures.nameOf(slug),
        null,
        List.of(SharedFixtures.A_SOURCE));
  }

  /** A series with every field filled. */
  public static Series aFullSeries(String slug, OrganisationId host) {
    return new Series(
        aSeriesId(),
        0,
        new Slug(slug),
        SharedFixtures.nameOf(slug),
        host,
        SharedFixtures.bothSources());
  }

  /** A published conference of 2024 with as little as possible, named after its slug. */
  public static Event anEvent(String slug, SeriesId series) {
    return Event.builder(
            anEventId(),
            new Slug(slug),
            series,
            EventKind.CONFERENCE,
            SharedFixtures.nameOf(slug),
            EventTime.on(PartialDate.of(2024)),
            Mode.ON_SITE)
        .sources(List.of(SharedFixtures.A_SOURCE))
        .build();
  }

  /** A barcamp in Köln with every field filled, on the evening of 19 and on 20 September 2024. */
  public static Event aFullEvent(
      String slug, SeriesId series, OrganisationId host, RegionId... regions) {
    return anEvent(slug, series).toBuilder()
        .edition(10)
        .kind(EventKind.BARCAMP)
        .status(EventStatus.CANCELLED)
        .motto("Wer fragt, gewinnt.")
        .description(
            new Wording(
                "Die Teilnehmenden bestimmen das Programm.",
                "Those who come decide what is on the programme."))
        .website(new WebAddress("https://barcamp.example.org/2024"))
        .time(
            new EventTime(
                PartialDate.parse("2024-09-19"),
                PartialDate.parse("2024-09-20"),
                LocalTime.of(18, 30),
                LocalTime.of(15, 0)))
        .mode(Mode.HYBRID)
        .venue("Haus am Fluss")
        .place(GeographyFixtures.aFullPlace())
        .host(host)
        .regions(Set.of(regions))
        .audience(Audience.COORDINATORS)
        .registration(new RegistrationWindow(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 9, 13)))
        .registrationUrl(new WebAddress("https://barcamp.example.org/2024/anmeldung"))
        .capacity(120)
        .sessions(
            List.of(
                new Session("Begrüßung", LocalTime.of(18, 30), "Saal", false),
                Session.proposed("Wie gewinnt man Betriebe?"),
                new Session("Labor auf Rädern", null, null, false)))
        .figures(
            List.of(
                new KeyFigure(
                    Measure.PARTICIPANTS,
                    new Figure(
                        new BigDecimal("120"),
                        Figure.Qualifier.OVER,
                        Unit.PEOPLE,
                        PartialDate.parse("2024-09-20"),
                        SharedFixtures.A_DATED_SOURCE)),
                new KeyFigure(
                    Measure.FIRST_TIMERS,
                    new Figure(
                        new BigDecimal("50"),
                        Figure.Qualifier.ALMOST,
                        Unit.PERCENT,
                        new Wording("der Befragten", "of those asked"),
                        null,
                        SharedFixtures.A_SOURCE))))
        .sources(SharedFixtures.bothSources())
        .build();
  }

  /** A registration of a person, made at an hour of 1 June 2024. */
  public static Registration aRegistration(
      EventId event, PersonId person, RegistrationStatus status, int hour) {
    return new Registration(
        new RegistrationId(UUID.randomUUID()),
        0,
        event,
        person,
        status,
        Instant.parse("2024-06-01T00:00:00Z").plusSeconds(3600L * hour));
  }
}
