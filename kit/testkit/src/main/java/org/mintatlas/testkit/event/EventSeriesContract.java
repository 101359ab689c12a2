package org.mintatlas.testkit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.storing.SaveResults.assertReferenceUnknown;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.event.EventSeries;
import org.mintatlas.application.event.Events;
import org.mintatlas.application.event.SeriesFilter;
import org.mintatlas.application.event.SeriesScope;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.application.paging.NameOrder;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.EventTime;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.event.SeriesId;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.testkit.identity.Identities;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.paging.NameFilterContract;
import org.mintatlas.testkit.paging.ScopedContract;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every implementation of {@link EventSeries} promises. */
public interface EventSeriesContract
    extends SluggedContract<SeriesId, Series>,
        ScopedContract<SeriesScope, SeriesFilter, NameOrder, Series>,
        NameFilterContract<SeriesScope, SeriesFilter, NameOrder, Series> {

  /** The series; none when a test begins. */
  EventSeries series();

  /** Their events; none when a test begins. */
  Events events();

  /** What usually hosts them; none when a test begins. */
  Organisations organisations();

  @Override
  default EventSeries store() {
    return series();
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
  default Series withSlug(Series one, Slug slug) {
    return copy(one, one.version(), slug, one.name());
  }

  @Override
  default Paged<SeriesScope, SeriesFilter, NameOrder, Series> paged() {
    return series();
  }

  @Override
  default SeriesScope scope() {
    return new SeriesScope.HostedBy(organisation(1));
  }

  @Override
  default SeriesScope otherScope() {
    return new SeriesScope.HostedBy(organisation(2));
  }

  @Override
  default SeriesScope unknownScope() {
    return new SeriesScope.HostedBy(new OrganisationId(Identities.number(15)));
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
  default NameOrder byName() {
    return NameOrder.NAME;
  }

  @Override
  default NameOrder byNameBackwards() {
    return NameOrder.NAME_DESC;
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

  @Override
  default Series rename(Series one, String name) {
    return saved(save(copy(one, one.version(), one.slug(), name)));
  }

  @Test
  default void anOrganisationThatIsNotThereIsUnknown() {
    Series one = EventFixtures.aFullSeries("some", OrganisationFixtures.anOrganisationId());
    assertReferenceUnknown(save(one), Referent.ORGANISATION);
    assertThat(byIds(Set.of(one.id()))).isEmpty();
    assertThat(bySlug(one.slug())).isEmpty();
  }

  @Test
  default void everywhereListsAllAndAHostItsOwn() {
    Series own = saved(save(EventFixtures.aFullSeries("a-full", organisation(1))));
    Series without = saved(save(EventFixtures.aSeries("b-without")));
    assertList(series(), new SeriesScope.Everywhere(), SeriesFilter.ANY, NameOrder.NAME)
        .isExactly(own, without);
    assertList(series(), scope(), SeriesFilter.ANY, NameOrder.NAME).isExactly(own);
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
    assertList(series(), scope(), new SeriesFilter(null, 2024), NameOrder.NAME)
        .isExactly(day, year);
    assertList(series(), scope(), new SeriesFilter("bo", 2024), NameOrder.NAME).isExactly(year);
    assertList(series(), new SeriesScope.Everywhere(), new SeriesFilter(null, 2023), NameOrder.NAME)
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

  private OrganisationId organisation(int number) {
    OrganisationId id = new OrganisationId(Identities.number(number));
    if (organisations().byIds(Set.of(id)).isEmpty()) {
      String name = "organisation-" + number;
      saved(organisations().save(Organisation.builder(id, new Slug(name), name).build()));
    }
    return id;
  }

  private static Series hosted(SeriesId id, Slug slug, String name, @Nullable OrganisationId host) {
    return new Series(id, 0, slug, name, host, List.of());
  }

  private static Series copy(Series one, long version, Slug slug, String name) {
    return new Series(one.id(), version, slug, name, one.host(), one.sources());
  }
}
