package org.mintatlas.application.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.InMemoryAtlas;
import org.mintatlas.application.geography.BrowseGeography;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.GeographyFixtures;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.RegionFixtures;
import org.mintatlas.domain.region.RegionProfile;

class BrowseRegionsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final DistrictKey TODAY = new DistrictKey("16063");
  private static final DistrictKey RETIRED = new DistrictKey("16056");

  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final BrowseRegions regions =
      new BrowseRegions(atlas.regions, new BrowseGeography(atlas.districts, atlas.postcodes));

  @BeforeEach
  void fill() {
    atlas.districts.saveAll(List.of(GeographyFixtures.WARTBURGKREIS));
    atlas.districts.saveChanges(List.of(GeographyFixtures.EISENACH_MERGED));
    atlas.regions.save(
        RegionFixtures.aRegion("covering").withCoverage(List.of(new Coverage(TODAY, null))));
    atlas.regions.save(RegionFixtures.aRegion("elsewhere"));
  }

  private List<String> found(RegionFilter filter) {
    return regions
        .lists()
        .page(new RegionScope.Everywhere(), filter, RegionOrder.NAME, PageRequest.first(10))
        .values()
        .stream()
        .map(RegionProfile::slug)
        .map(Object::toString)
        .toList();
  }

  @Test
  void aRetiredKeyInAFilterMeansTheDistrictOfToday() {
    assertThat(found(RegionFilter.any(DAY).in(TODAY))).containsExactly("covering");
    assertThat(found(RegionFilter.any(DAY).in(RETIRED))).containsExactly("covering");
    assertThat(
            regions.lists().count(new RegionScope.Everywhere(), RegionFilter.any(DAY).in(RETIRED)))
        .isEqualTo(1);
  }

  @Test
  void anUnknownKeyInAFilterFindsNothing() {
    assertThat(found(RegionFilter.any(DAY).in(new DistrictKey("05999")))).isEmpty();
  }
}
