package org.mintatlas.testkit.event;

import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.SeriesFilter;
import org.mintatlas.application.event.SeriesScope;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.testkit.paging.CatalogueContract;
import org.mintatlas.testkit.paging.KeptList;

/** What every implementation of {@link EventSeries} promises. */
public interface EventSeriesContract
    extends CatalogueContract<SeriesId, Series, SeriesScope, SeriesFilter, NameOrder> {

  @Override
  default KeptList<SeriesId, Series, SeriesScope, SeriesFilter, NameOrder> keptList() {
    return KeptList.of(
            eventSeries(),
            slug -> new Series(EventFixtures.aSeriesId(), 0, slug, "Minimal", null, List.of()),
            () -> EventFixtures.aFullSeries("every-field", organisation(1)))
        .under("host", this::organisation, SeriesScope.HostedBy::new)
        .listed(new SeriesScope.Everywhere(), SeriesFilter.ANY, NameOrder.NAME);
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
    assertList().where(new SeriesFilter(null, 2024, null)).isExactly(day, year);
    assertList().where(new SeriesFilter("bo", 2024, null)).isExactly(year);
    assertList().where(new SeriesFilter(null, 2023, null)).isExactly(before);
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
}
