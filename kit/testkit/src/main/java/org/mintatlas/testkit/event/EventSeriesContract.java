package org.mintatlas.testkit.event;

import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.SeriesFilter;
import org.mintatlas.application.event.SeriesScope;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.paging.ByNameContract;
import org.mintatlas.testkit.paging.NameFilterContract;
import org.mintatlas.testkit.paging.ScopedContract;
import org.mintatlas.testkit.paging.Scopes;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every implementation of {@link EventSeries} promises. */
public interface EventSeriesContract
    extends SluggedContract<SeriesId, Series>,
        ScopedContract<SeriesScope, SeriesFilter, NameOrder, Series>,
        ByNameContract<SeriesId, Series, SeriesScope, SeriesFilter>,
        NameFilterContract<SeriesScope, SeriesFilter, NameOrder, Series> {

  @Override
  default EventSeries store() {
    return eventSeries();
  }

  @Override
  default Series minimal(String slug) {
    return hosted(EventFixtures.aSeriesId(), new Slug(slug), "Minimal", null);
  }

  @Override
  default Series full() {
    return EventFixtures.aFullSeries("every-field", organisation(1));
  }

  @Override
  default Series emptied(Series one) {
    return hosted(one.id(), one.slug(), one.name(), null).withVersion(one.version());
  }

  @Override
  default Map<Referent, Series> dangling(Series one) {
    return Map.of(
        Referent.ORGANISATION, with(one, "host", OrganisationFixtures.anOrganisationId()));
  }

  @Override
  default Scopes<SeriesScope> scopes() {
    return Scopes.of(
        (int number) -> organisation(number), OrganisationId::new, SeriesScope.HostedBy::new);
  }

  @Override
  default SeriesFilter anything() {
    return SeriesFilter.ANY;
  }

  @Override
  default SeriesFilter named(String text) {
    return new SeriesFilter(text, null);
  }

  @Override
  default Series put(SeriesScope scope, int identity, String name) {
    return saved(
        save(
            hosted(
                new SeriesId(Identities.number(identity)),
                new Slug("series-" + identity),
                name,
                ((SeriesScope.HostedBy) scope).organisation())));
  }

  @Test
  default void everywhereListsAllAndAHostItsOwn() {
    Series own = saved(save(EventFixtures.aFullSeries("a-full", organisation(1))));
    Series without = saved(save(EventFixtures.aSeries("b-without")));
    assertList(eventSeries(), new SeriesScope.Everywhere(), SeriesFilter.ANY, NameOrder.NAME)
        .isExactly(own, without);
    assertList(eventSeries(), scope(), SeriesFilter.ANY, NameOrder.NAME).isExactly(own);
  }

  @Test
  default void canBeFilteredByAYearInWhichAnEventStarts() {
    Series day = put(scope(), 1, "Aue");
    Series year = put(scope(), 2, "Bonn");
    Series draft = put(scope(), 3, "Celle");
    Series before = put(scope(), 4, "Dessau");
    put(scope(), 5, "Emden");
    put("day", day, "2024-12-31", EventStatus.PUBLISHED);
    put("day-again", day, "2024", EventStatus.PUBLISHED);
    put("year", year, "2024", EventStatus.PUBLISHED);
    put("draft", draft, "2024", EventStatus.DRAFT);
    put("cancelled", draft, "2024", EventStatus.CANCELLED);
    put("before", before, "2023-12-31", EventStatus.PUBLISHED);
    assertList(eventSeries(), scope(), new SeriesFilter(null, 2024), NameOrder.NAME)
        .isExactly(day, year);
    assertList(eventSeries(), scope(), new SeriesFilter("bo", 2024), NameOrder.NAME)
        .isExactly(year);
    assertList(
            eventSeries(),
            new SeriesScope.Everywhere(),
            new SeriesFilter(null, 2023),
            NameOrder.NAME)
        .isExactly(before);
  }

  private void put(String slug, Series of, String start, EventStatus status) {
    saved(
        events()
            .save(
                EventFixtures.anEvent(slug, of.id()).toBuilder()
                    .time(EventTime.on(PartialDate.parse(start)))
                    .status(status)
                    .build()));
  }

  private static Series hosted(SeriesId id, Slug slug, String name, @Nullable OrganisationId host) {
    return new Series(id, 0, slug, name, host, List.of());
  }
}
