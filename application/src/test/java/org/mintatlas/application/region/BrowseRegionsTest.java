package org.mintatlas.application.region;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.region.RegionFixtures.aRegion;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.region.ClusterFunding;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionFlag;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.memory.InMemoryAtlas;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.region.RegionFixtures;
import org.mintatlas.testkit.region.RegionStores;

class BrowseRegionsTest {
  private final InMemoryAtlas atlas = new InMemoryAtlas();
  private final BrowseRegions browse = new BrowseRegions(atlas.regions, atlas.organisations);

  @Test
  void findsProfilesAndWholeRegions() {
    Region region = saved(atlas.regions.save(aRegion("some")));

    assertThat(browse.bySlug(new Slug("some"))).contains(region.profile());
    assertThat(browse.bySlug(new Slug("other"))).isEmpty();
    assertThat(browse.byIds(Set.of(region.id(), RegionFixtures.aRegionId())))
        .isEqualTo(Map.of(region.id(), region.profile()));
    RegionInFull whole = browse.inFull(Set.of(region.id())).get(region.id());
    assertThat(whole).extracting(RegionInFull::region).isEqualTo(region);
    assertThat(browse.inFull(Set.of(RegionFixtures.aRegionId()))).isEmpty();
    assertThat(browse.lists().count(new RegionScope.Everywhere(), RegionStores.ANY)).isEqualTo(1);
  }

  @Test
  void aClusterMeetsItsRuleByTheSectorsOfItsOrganisations() {
    Region met = cluster("met", Sector.BUSINESS, Sector.CIVIL_SOCIETY, Sector.EDUCATION_SCIENCE);
    Region broken = cluster("broken", Sector.BUSINESS, Sector.BUSINESS, Sector.EDUCATION_SCIENCE);
    Region open = cluster("open", Sector.BUSINESS, null, Sector.BUSINESS);

    Map<RegionId, RegionInFull> whole = browse.inFull(Set.of(met.id(), broken.id(), open.id()));
    assertThat(flags(whole, met)).isEmpty();
    assertThat(flags(whole, broken)).containsExactly(RegionFlag.CLUSTER_TOO_FEW_SECTORS);
    assertThat(flags(whole, open)).isEmpty();
  }

  private static Set<RegionFlag> flags(Map<RegionId, RegionInFull> whole, Region region) {
    return requireNonNull(whole.get(region.id())).flags(LocalDate.of(2024, 12, 12));
  }

  private Region cluster(String slug, @Nullable Sector... sectors) {
    List<Involvement> partners = new ArrayList<>();
    for (@Nullable Sector sector : sectors) {
      Organisation partner =
          OrganisationFixtures.anOrganisation(slug + "-" + partners.size()).toBuilder()
              .sector(sector)
              .build();
      partners.add(
          new Involvement(
              saved(atlas.organisations.save(partner)).id(),
              partners.isEmpty() ? Involvement.Role.LEAD_PARTNER : Involvement.Role.PARTNER,
              Tenure.UNKNOWN,
              List.of()));
    }
    Region region = aRegion(slug);
    return saved(
        atlas.regions.save(
            region
                .withProfile(
                    region.profile().toBuilder().kinds(Set.of(RegionKind.MINT_CLUSTER)).build())
                .withClusterFunding(
                    new ClusterFunding(
                        new Period(PartialDate.of(2022), PartialDate.of(2027)), false))
                .withInvolvements(partners)));
  }
}
