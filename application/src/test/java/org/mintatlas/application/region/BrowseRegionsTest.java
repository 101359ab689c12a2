package org.mintatlas.application.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.application.storing.SaveResults.saved;
import static org.mintatlas.domain.region.RegionFixtures.aRegion;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionFixtures;
import org.mintatlas.domain.shared.Slug;

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
