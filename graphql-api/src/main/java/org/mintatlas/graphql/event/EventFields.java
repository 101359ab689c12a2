package org.mintatlas.graphql.event;

import java.time.ZonedDateTime;
import java.util.List;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.event.SeriesScope;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.RegistrationWindow;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.Session;
import org.mintatlas.domain.event.registration.Attendance;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.graphql.field.FeatureFields;
import org.mintatlas.graphql.field.Fields;
import org.mintatlas.graphql.organisation.OrganisationLoaders;
import org.mintatlas.graphql.region.RegionLoaders;
import org.springframework.stereotype.Component;

/** The fields of events and series, and theirs under others. */
@Component
record EventFields(EventLoaders events, OrganisationLoaders organisations, RegionLoaders regions)
    implements FeatureFields {

  @Override
  public List<Fields<?>> fields() {
    return List.of(
        Fields.ofQuery()
            .catalogue("event", "events", new EventScope.Everywhere(), events.lists)
            .catalogue(
                "eventSeries", "allEventSeries", new SeriesScope.Everywhere(), events.seriesLists),
        Fields.of("EventSeries", Series.class)
            .one("host", Series::host, organisations.organisations)
            .oneOnDay("next", Series::id, events.next)
            .page("events", series -> new EventScope.OfSeries(series.id()), events.lists),
        Fields.of(Event.class)
            .value("name", Event::title)
            .one("series", Event::series, events.series)
            .value("from", event -> event.time().start())
            .value("to", event -> event.time().end())
            .value("startsAt", event -> event.time().begins().map(ZonedDateTime::toInstant))
            .value("endsAt", event -> event.time().ends().map(ZonedDateTime::toInstant))
            .one("host", Event::host, organisations.organisations)
            .page("regions", (event, asked) -> regions.among(event.regions(), event.id(), asked))
            .value("openForRegistration", (event, asked) -> event.registrationOn(asked.on()))
            .one("attendance", Event::id, events.attendance),
        Fields.of(Session.class)
            .value("name", Session::title)
            .value(
                "startTime",
                session -> session.startsAt() == null ? null : session.startsAt().toString()),
        Fields.of(Attendance.class)
            .value("registeredCount", Attendance::registered)
            .value("waitlistedCount", Attendance::waitlisted)
            .value("attendedCount", Attendance::attended)
            .value("firstTimerCount", Attendance::firstTimers),
        Fields.of(RegistrationWindow.class)
            .value("from", RegistrationWindow::opens)
            .value("to", RegistrationWindow::closes),
        Fields.of("Region", RegionProfile.class)
            .page("events", region -> new EventScope.HostedByRegion(region.id()), events.lists),
        Fields.of(Organisation.class)
            .page("events", host -> new EventScope.HostedBy(host.id()), events.lists)
            .page("eventSeries", host -> new SeriesScope.HostedBy(host.id()), events.seriesLists),
        Fields.of(FederalState.class).page("events", EventScope.InState::new, events.lists));
  }
}
