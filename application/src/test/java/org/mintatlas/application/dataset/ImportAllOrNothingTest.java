package org.mintatlas.application.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.dataset.file.Dataset;
import org.mintatlas.application.geography.DistrictScope;
import org.mintatlas.application.identity.TimeOrderedIds;
import org.mintatlas.application.insight.TimeSeries;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.memory.dataset.InMemoryImportLog;
import org.mintatlas.memory.storing.InMemoryStore;
import org.mintatlas.testkit.change.Heard;

/** A dataset whose very last fact is refused while it is stored, with nothing but plain Java. */
class ImportAllOrNothingTest {
  private static final AsOf TODAY = AsOf.on(LocalDate.of(2026, 1, 1));
  private static final Dataset DATASET = new SmallDataset().dataset();
  private static final Dataset OTHER_DATASET =
      new SmallDataset()
          .replacing("regions.csv", "zdi-koeln,,zdi", "zdi-koeln,zentrum-koeln,zdi")
          .replacing("figure_points.csv", "regionen,50", "regionen,51")
          .dataset();

  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final InMemoryImportLog log = atlas.importLog;
  private final Clock clock = Clock.fixed(Instant.parse("2026-01-01T10:00:00Z"), ZoneOffset.UTC);
  private final TimeOrderedIds ids = new TimeOrderedIds(clock, new Random(1));

  private ImportDataset.Result load(Dataset dataset, TimeSeries timeSeries) {
    return new ImportDataset(atlas.ports().with(TimeSeries.class, timeSeries), ids, clock)
        .load(dataset);
  }

  /** Nobody can store a series of figures there. */
  private TimeSeries refusing() {
    return (TimeSeries)
        Proxy.newProxyInstance(
            TimeSeries.class.getClassLoader(),
            new Class<?>[] {TimeSeries.class},
            (proxy, method, arguments) ->
                method.getName().equals("save")
                    ? new SaveResult.Stale<>(0)
                    : method.invoke(atlas.timeSeries, arguments));
  }

  private void assertRefused(Dataset dataset) {
    assertThat(Told.inEnglish(load(dataset, refusing())))
        .containsExactly(
            new Told(
                "figure series",
                0,
                "row",
                "regionen",
                "somebody else changed it at the same time"));
  }

  private Map<String, Object> everything() throws IllegalAccessException {
    Map<String, Object> all = new TreeMap<>();
    for (Field field : InMemoryAtlas.class.getFields()) {
      if (field.get(atlas) instanceof InMemoryStore<?, ?> store) {
        all.put(field.getName(), store.all().toList());
      }
    }
    all.put("districts", atlas.districts.all(new DistrictScope.Everywhere(), TODAY.day()));
    all.put("changes of districts", atlas.districts.changes());
    all.put("postcodes", atlas.postcodes.count());
    all.put("imports", log.latest());
    all.put("versions", log.versions());
    return all;
  }

  @Test
  void leavesAnEmptyAtlasEmpty() throws IllegalAccessException {
    Map<String, Object> empty = everything();
    try (Heard heard = new Heard(atlas.changes)) {
      assertRefused(DATASET);
      assertThat(heard.changes()).isEmpty();
    }
    assertThat(everything()).isEqualTo(empty);
    assertThat(atlas.regions.bySlug(new Slug("zdi-koeln"))).isEmpty();
  }

  @Test
  void leavesWhatWasThereBeforeAsItWas() throws IllegalAccessException {
    load(DATASET, atlas.timeSeries);
    Map<String, Object> before = everything();
    try (Heard heard = new Heard(atlas.changes)) {
      assertRefused(OTHER_DATASET);
      assertThat(heard.changes()).isEmpty();
    }
    assertThat(everything()).isEqualTo(before);
    assertThat(atlas.regions.bySlug(new Slug("zdi-koeln"))).isPresent();
    assertThat(atlas.regions.bySlug(new Slug("zentrum-koeln"))).isEmpty();
  }

  @Test
  void canBeLoadedWhenNothingIsRefusedAnyMore() {
    assertRefused(DATASET);
    try (Heard heard = new Heard(atlas.changes)) {
      assertThat(load(DATASET, atlas.timeSeries))
          .isEqualTo(new ImportDataset.Result.Imported(42, 35, List.of()));
      assertThat(heard.changes()).isNotEmpty();
    }
  }
}
