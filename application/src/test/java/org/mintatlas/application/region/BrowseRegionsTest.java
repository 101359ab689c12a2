package org.mintatlas.application.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.region.RegionFixtures.aRegion;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.region.RegionStores;

class BrowseRegionsTest {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final BrowseRegions browse = new BrowseRegions(atlas.regions);

  @Test
  void findsProfilesAndWholeRegions() {
    Region region = saved(atlas.regions.save(aRegion("some")));

    assertThat(browse.bySlug(new Slug("some"))).contains(region.profile());
    assertThat(browse.bySlug(new Slug("other"))).isEmpty();
    assertThat(browse.byIds(Set.of(region.id(), RegionFixtures.aRegionId())))
        .isEqualTo(Map.of(region.id(), region.profile()));
    assertThat(browse.inFull(Set.of(region.id()))).isEqualTo(Map.of(region.id(), region));
    assertThat(browse.lists().count(new RegionScope.Everywhere(), RegionStores.ANY)).isEqualTo(1);
  }
}
