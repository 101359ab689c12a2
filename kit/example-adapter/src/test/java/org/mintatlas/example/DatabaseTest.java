package org.mintatlas.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.region.RegionFixtures;

class DatabaseTest {
  private final InMemoryAtlas atlas = new InMemoryAtlas();

  @Test
  void keepsWhatIsStoredWhenItIsOpenedAgain(@TempDir Path directory) {
    String url = "jdbc:sqlite:" + directory.resolve("atlas.db");
    Region first;
    Region second;
    try (Database database = new Database(url)) {
      first = saved(in(database).save(RegionFixtures.aRegion("first")));
      second =
          saved(
              in(database)
                  .save(
                      first.withProfile(
                          first.profile().toBuilder().slug(new Slug("second")).build())));
    }
    try (Database database = new Database(url)) {
      assertThat(in(database).byIds(Set.of(first.id()))).isEqualTo(Map.of(first.id(), second));
      assertThat(in(database).bySlug(new Slug("first"))).contains(second);
    }
  }

  @Test
  void undoesATransactionInWhichAPartFailed() {
    try (Database database = new Database("jdbc:sqlite::memory:")) {
      Regions regions = in(database);
      Region kept = saved(regions.save(RegionFixtures.aRegion("kept")));
      assertThatThrownBy(() ->
              database.inTransaction(() -> {
                saved(regions.save(RegionFixtures.aRegion("lost")));
                try {
                  database.inTransaction(() -> {
                    throw new IllegalArgumentException("no");
                  });
                } catch (IllegalArgumentException e) {
                  return saved(regions.save(kept));
                }
                return kept;
              }))
          .isInstanceOf(IllegalStateException.class);
      assertThat(regions.bySlug(new Slug("lost"))).isEmpty();
      assertThat(regions.bySlug(new Slug("kept"))).contains(kept);
      saved(regions.save(RegionFixtures.aRegion("lost")));
    }
  }

  private Regions in(Database database) {
    return new SqliteRegions(database, atlas.organisations, atlas.districts);
  }
}
