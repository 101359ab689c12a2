package org.mintatlas.application.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.domain.qualification.Cohort;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.figure.KeyFigure;
import org.mintatlas.domain.shared.figure.Measure;
import org.mintatlas.memory.InMemoryAtlas;

/** The core can be embedded: it needs neither a framework nor a database. */
class EmbeddedAtlasTest {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final Clock clock = Clock.fixed(Instant.parse("2026-01-01T10:00:00Z"), ZoneOffset.UTC);

  @Test
  void loadsTheWholeBundledDataset() {
    ImportDataset.Result result = EmbeddedAtlas.load(EmbeddedAtlas.bundledDataset(), atlas, clock);

    assertThat(result).isInstanceOf(ImportDataset.Result.Imported.class);
    assertThat(
            atlas.regions.count(
                new RegionScope.Everywhere(),
                RegionFilter.any(AsOf.on(clock.instant().atZone(ZoneOffset.UTC).toLocalDate()))))
        .isEqualTo(168);
    Cohort pilot = atlas.cohorts.bySlug(new Slug("qo-pilot")).orElseThrow();
    assertThat(KeyFigure.leading(pilot.figures(), Measure.INITIATIVES_REACHED))
        .hasValueSatisfying(figure -> assertThat(figure.value()).isEqualByComparingTo("80"));
  }

  @Test
  void loadsItASecondTimeWithoutAnyChange() {
    EmbeddedAtlas.load(EmbeddedAtlas.bundledDataset(), atlas, clock);

    // Another log knows nothing of the first time: every fact is compared with what is stored.
    assertThat(EmbeddedAtlas.load(EmbeddedAtlas.bundledDataset(), atlas, clock))
        .isInstanceOfSatisfying(
            ImportDataset.Result.Imported.class,
            imported -> assertThat(imported.changed()).isZero());
  }
}
