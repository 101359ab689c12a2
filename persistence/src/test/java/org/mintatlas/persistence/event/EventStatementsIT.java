package org.mintatlas.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.event.EventFilter;
import org.mintatlas.application.event.EventOrder;
import org.mintatlas.application.event.EventScope;
import org.mintatlas.application.event.SeriesFilter;
import org.mintatlas.application.event.SeriesScope;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventId;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.event.registration.RegistrationStatus;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.person.PersonId;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.persistence.PersistenceContext;
import org.mintatlas.persistence.PostgresAtlas;
import org.mintatlas.testkit.event.EventFixtures;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.person.PersonFixtures;

/** How many statements a call about events takes, whatever their number. */
class EventStatementsIT extends PostgresAtlas {
  private Organisation host;
  private List<Series> series;
  private List<Event> events;

  @BeforeEach
  void storeTen() {
    host = saved(organisations().save(OrganisationFixtures.anOrganisation("host")));
    PersonId person = saved(persons().save(PersonFixtures.aPerson())).id();
    series =
        IntStream.range(0, 10)
            .mapToObj(
                i -> saved(eventSeries().save(EventFixtures.aFullSeries("series-" + i, host.id()))))
            .toList();
    events =
        series.stream()
            .map(one ->
                saved(events().save(EventFixtures.anEvent("event-of-" + one.slug(), one.id()))))
            .toList();
    events.forEach(event ->
        saved(
            registrations()
                .save(
                    EventFixtures.aRegistration(
                        event.id(), person, RegistrationStatus.ATTENDED, 1))));
  }

  private Set<SeriesId> seriesIds() {
    return series.stream().map(Series::id).collect(Collectors.toSet());
  }

  private Set<EventId> eventIds() {
    return events.stream().map(Event::id).collect(Collectors.toSet());
  }

  @Test
  void pagesAndCountsOfTenSeriesTakeOneEach() {
    Set<EventScope> scopes =
        seriesIds().stream().map(EventScope.OfSeries::new).collect(Collectors.toSet());
    EventFilter filter =
        EventFilter.builder()
            .from(LocalDate.of(2024, 1, 1))
            .series(Set.of(new Slug("series-1"), new Slug("series-2")))
            .statuses(Set.of(EventStatus.PUBLISHED, EventStatus.CANCELLED))
            .regions(Set.of(new Slug("region-1"), new Slug("region-2")))
            .hosts(Set.of(new Slug("host")))
            .districts(Set.of(GeographyFixtures.KOELN.key()))
            .build();
    assertThat(
            statements(
                () -> events().pages(scopes, filter, EventOrder.START_DESC, PageRequest.first(20))))
        .hasSize(1);
    assertThat(statements(() -> events().counts(scopes, filter))).hasSize(1);
    Set<SeriesScope> hosts = new HashSet<>();
    hosts.add(new SeriesScope.HostedBy(host.id()));
    assertThat(
            statements(() ->
                eventSeries()
                    .pages(
                        hosts,
                        new SeriesFilter(null, 2024, null),
                        NameOrder.NAME,
                        PageRequest.first(20))))
        .hasSize(1);
  }

  @Test
  void tenTogetherTakeOne() {
    assertThat(statements(() -> assertThat(events().byIds(eventIds())).hasSize(10))).hasSize(1);
    assertThat(statements(() -> assertThat(eventSeries().byIds(seriesIds())).hasSize(10)))
        .hasSize(1);
    assertThat(
            statements(() ->
                assertThat(events().nextOf(seriesIds(), LocalDate.of(2024, 6, 1))).hasSize(10)))
        .hasSize(1);
    assertThat(
            statements(() ->
                assertThat(registrations().attendance(eventIds()))
                    .hasSize(10)
                    .allSatisfy((id, counted) -> assertThat(counted.attended()).isEqualTo(1))))
        .hasSize(1);
  }

  /** One to take the turn, and behind it one for the event and one for the registrations. */
  @Test
  void theTurnOfAnEventTakesThree() {
    EventId event = events.getFirst().id();
    assertThat(
            statements(() ->
                assertThat(transactions().inTransaction(() -> registrations().placesInTurn(event)))
                    .isPresent()))
        .hasSize(3);
  }

  private static List<String> statements(Runnable action) {
    return PersistenceContext.statements().of(action);
  }
}
