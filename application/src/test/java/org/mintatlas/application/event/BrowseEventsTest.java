package org.mintatlas.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.event.Event;
import org.mintatlas.domain.event.EventStatus;
import org.mintatlas.domain.event.Series;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.event.EventFixtures;

class BrowseEventsTest {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final BrowseEvents browse =
      new BrowseEvents(atlas.eventSeries, atlas.events, atlas.registrations);
  private final Series series = saved(atlas.eventSeries.save(EventFixtures.aSeries("series")));

  @Test
  void aDraftIsShownToNobody() {
    Event draft = stored("draft", EventStatus.DRAFT);
    Event published = stored("published", EventStatus.PUBLISHED);
    Event cancelled = stored("cancelled", EventStatus.CANCELLED);
    assertThat(browse.events().bySlug(draft.slug())).isEmpty();
    assertThat(browse.events().bySlug(published.slug())).contains(published);
    assertThat(browse.events().bySlug(cancelled.slug())).contains(cancelled);
    assertThat(browse.events().byIds(Set.of(draft.id(), published.id(), cancelled.id())))
        .isEqualTo(Map.of(published.id(), published, cancelled.id(), cancelled));
  }

  @Test
  void aSeriesIsShownAlsoWithoutAnEvent() {
    assertThat(browse.series().bySlug(new Slug("series"))).contains(series);
    assertThat(browse.nextOf(Set.of(series.id()), LocalDate.of(2024, 1, 1))).isEmpty();
  }

  @Test
  void noFilterAsksForATimeThatEndsBeforeItBegins() {
    LocalDate day = LocalDate.of(2024, 1, 2);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> EventFilter.builder().from(day).until(day.minusDays(1)).build())
        .withMessage("to '2024-01-01': is before `from` 2024-01-02");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> EventFilter.builder().openFrom(day).openUntil(day.minusDays(1)).build())
        .withMessage("openTo '2024-01-01': is before `openFrom` 2024-01-02");
    assertThat(EventFilter.builder().from(day).until(day).build().from()).isEqualTo(day);
  }

  private Event stored(String slug, EventStatus status) {
    return saved(
        atlas.events.save(
            EventFixtures.anEvent(slug, series.id()).toBuilder().status(status).build()));
  }
}
