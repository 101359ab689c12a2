package org.mintatlas.application.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.application.paging.PagedListAssert.assertList;
import static org.mintatlas.application.region.RegionStores.covering;
import static org.mintatlas.application.region.RegionStores.ledBy;
import static org.mintatlas.application.region.RegionStores.period;
import static org.mintatlas.application.region.RegionStores.with;
import static org.mintatlas.application.storing.SaveResults.assertReferenceUnknown;
import static org.mintatlas.application.storing.SaveResults.saved;
import static org.mintatlas.domain.geography.GeographyFixtures.AHRWEILER;
import static org.mintatlas.domain.geography.GeographyFixtures.BERLIN;
import static org.mintatlas.domain.geography.GeographyFixtures.EISENACH;
import static org.mintatlas.domain.geography.GeographyFixtures.KOELN;
import static org.mintatlas.domain.region.RegionFixtures.aRegion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.identity.Identities;
import org.mintatlas.application.paging.AssuredContract;
import org.mintatlas.application.paging.NameFilterContract;
import org.mintatlas.application.paging.PageRequest;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.paging.ScopedContract;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.application.storing.SluggedContract;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeographyFixtures;
import org.mintatlas.domain.organisation.OrganisationFixtures;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleState;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionFixtures;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;

/** What every implementation of {@link Regions} promises. */
public interface RegionsContract
    extends SluggedContract<RegionId, Region>,
        ScopedContract<RegionScope, RegionFilter, RegionOrder, RegionProfile>,
        NameFilterContract<RegionScope, RegionFilter, RegionOrder, RegionProfile>,
        AssuredContract<RegionScope, RegionFilter, RegionOrder, RegionProfile>,
        RegionFilterContract,
        RegionOrderContract,
        ListedCoverageContract {

  @Override
  default SaveResult<Region> save(Region region) {
    return regions().save(region);
  }

  @Override
  default Map<RegionId, Region> byIds(Set<RegionId> ids) {
    return regions().byIds(ids);
  }

  @Override
  default Optional<Region> bySlug(Slug slug) {
    return regions().bySlug(slug);
  }

  @Override
  default Region minimal(String slug) {
    return Region.of(
        RegionProfile.builder(
                RegionFixtures.aRegionId(),
                new Slug(slug),
                "Minimal",
                Set.of(RegionKind.OTHER),
                FederalState.BE)
            .build(),
        Lifecycle.startingAs(LifecycleState.IN_PREPARATION, null));
  }

  @Override
  default Region full() {
    districts().saveAll(GeographyFixtures.districts());
    return fullRegion("every-field");
  }

  @Override
  default Region emptied(Region region) {
    RegionProfile profile = region.profile();
    return Region.of(
            RegionProfile.builder(
                    profile.id(),
                    profile.slug(),
                    profile.name(),
                    Set.of(RegionKind.OTHER),
                    profile.leadState())
                .build(),
            Lifecycle.startingAs(LifecycleState.IN_PREPARATION, null))
        .withVersion(region.version());
  }

  @Override
  default RegionId idOf(Region region) {
    return region.id();
  }

  @Override
  default Region withVersion(Region region, long version) {
    return region.withVersion(version);
  }

  @Override
  default Region withSlug(Region region, Slug slug) {
    return region.withProfile(region.profile().toBuilder().slug(slug).build());
  }

  @Override
  default Paged<RegionScope, RegionFilter, RegionOrder, RegionProfile> paged() {
    return regions();
  }

  @Override
  default RegionScope scope() {
    return new RegionScope.WithOrganisation(organisation(1));
  }

  @Override
  default RegionScope otherScope() {
    return new RegionScope.WithOrganisation(organisation(2));
  }

  @Override
  default RegionScope unknownScope() {
    return new RegionScope.WithOrganisation(new OrganisationId(Identities.number(15)));
  }

  @Override
  default RegionFilter anything() {
    return ANY;
  }

  @Override
  default RegionFilter named(String text) {
    return new RegionFilter(TODAY, Set.of(), Set.of(), Set.of(), null, null, null, text, null);
  }

  @Override
  default RegionOrder byName() {
    return RegionOrder.NAME;
  }

  @Override
  default RegionOrder byNameBackwards() {
    return RegionOrder.NAME_DESC;
  }

  @Override
  default RegionProfile put(RegionScope scope, int identity, String name) {
    OrganisationId organisation = ((RegionScope.WithOrganisation) scope).organisation();
    RegionProfile profile =
        RegionProfile.builder(
                new RegionId(Identities.number(identity)),
                new Slug("region-" + identity),
                name,
                Set.of(RegionKind.MINT_REGION),
                FederalState.NW)
            .build();
    return listed(with("any-slug", organisation, null).withProfile(profile));
  }

  @Override
  default RegionProfile rename(RegionProfile profile, String name) {
    Region region = regions().byIds(Set.of(profile.id())).get(profile.id());
    return listed(region.withProfile(profile.toBuilder().name(name).build()));
  }

  @Override
  default RegionOrder byAssured() {
    return RegionOrder.ASSURED;
  }

  @Override
  default RegionOrder byAssuredBackwards() {
    return RegionOrder.ASSURED_DESC;
  }

  @Override
  default RegionFilter assuredBefore(LocalDate day) {
    return new RegionFilter(TODAY, Set.of(), Set.of(), Set.of(), null, null, null, null, day);
  }

  @Override
  default RegionProfile cite(RegionProfile element, List<Source> sources) {
    Region region = regions().byIds(Set.of(element.id())).get(element.id());
    return listed(region.withProfile(element.toBuilder().sources(sources).build()));
  }

  @Test
  default void theProfileIsFoundLikeTheRegion() {
    Region first = stored(fullRegion("first-slug"));
    Region region = stored(withSlug(first, new Slug("second-slug")));
    assertThat(regions().profileBySlug(new Slug("first-slug"))).contains(region.profile());
    assertThat(regions().profileBySlug(new Slug("second-slug"))).contains(region.profile());
    assertThat(regions().profileBySlug(new Slug("nobody"))).isEmpty();
    assertThat(regions().profilesByIds(Set.of(region.id(), RegionFixtures.aRegionId())))
        .isEqualTo(Map.of(region.id(), region.profile()));
    assertThat(regions().profilesByIds(Set.of())).isEmpty();
  }

  @Test
  default void listsShowTheWholeProfile() {
    Region region = stored(fullRegion("some"));
    assertListed(new RegionScope.Everywhere(), TODAY, region.profile());
  }

  @Test
  default void aDistrictThatIsNotThereIsUnknown() {
    districts().saveAll(GeographyFixtures.districts());
    for (DistrictKey unknown : Set.of(new DistrictKey("01001"), EISENACH)) {
      Region region = covering("some", unknown, null);
      assertReferenceUnknown(regions().save(region), "district");
      assertThat(regions().byIds(Set.of(region.id()))).isEmpty();
      assertThat(regions().bySlug(new Slug("some"))).isEmpty();
    }
  }

  @Test
  default void anOrganisationThatIsNotThereIsUnknown() {
    Region stored = stored(with("some", organisation(1), null));
    Region changed =
        stored.withInvolvements(
            List.of(
                new Involvement(organisation(1), Involvement.Role.CARRIER, null),
                new Involvement(
                    OrganisationFixtures.anOrganisationId(), Involvement.Role.PARTNER, null)));
    assertReferenceUnknown(regions().save(changed), "organisation");
    assertThat(regions().byIds(Set.of(stored.id()))).isEqualTo(Map.of(stored.id(), stored));
  }

  @Test
  default void aRelationThatIsTakenAwayIsNotFoundAnyMore() {
    Region region = stored(fullRegion("some"));
    saved(regions().save(region.withCoverage(List.of()).withInvolvements(List.of())));
    assertListed(new RegionScope.InDistrict(KOELN.key()), TODAY);
    assertListed(new RegionScope.InState(FederalState.RP), TODAY);
    assertListed(new RegionScope.WithOrganisation(organisation(1)), TODAY);
  }

  @Test
  default void aStateListsWhatItLeadsAndWhatCoversOneOfItsDistrictsOnTheDay() {
    RegionProfile leads = listed(ledBy("a-leads", FederalState.RP));
    RegionProfile covers = listed(covering("b-covers", AHRWEILER.key(), period("2021", "2022-04")));
    RegionScope state = new RegionScope.InState(FederalState.RP);
    assertListed(state, LocalDate.of(2020, 12, 31), leads);
    assertListed(state, LocalDate.of(2021, 1, 1), leads, covers);
    assertListed(state, LocalDate.of(2022, 4, 30), leads, covers);
    assertListed(state, LocalDate.of(2022, 5, 1), leads);
    assertListed(new RegionScope.InState(FederalState.NW), LocalDate.of(2022, 5, 1), covers);
    assertListed(new RegionScope.InState(FederalState.SL), TODAY);
  }

  @Test
  default void aDistrictListsWhatCoversItOnTheDay() {
    RegionProfile some = listed(covering("a-some", KOELN.key(), period("2021", "2022-04")));
    RegionProfile overlapping = listed(covering("b-overlapping", KOELN.key(), null));
    listed(covering("c-elsewhere", BERLIN.key(), null));
    RegionScope district = new RegionScope.InDistrict(KOELN.key());
    assertListed(district, LocalDate.of(2020, 12, 31), overlapping);
    assertListed(district, LocalDate.of(2021, 1, 1), some, overlapping);
    assertListed(district, LocalDate.of(2022, 5, 1), overlapping);
    assertListed(new RegionScope.InDistrict(new DistrictKey("01001")), TODAY);
  }

  @Test
  default void anOrganisationListsWhereItHasAPartAtAnyTimeAndEachOnce() {
    RegionProfile twice = listed(fullRegion("a-full"));
    RegionProfile ended = listed(with("b-ended", organisation(2), period("2010", "2011")));
    listed(with("c-other", organisation(3), null));
    assertListed(new RegionScope.WithOrganisation(organisation(2)), TODAY, twice, ended);
  }

  @Test
  default void scopesOfEveryKindAreReadAtOnce() {
    RegionProfile region = listed(fullRegion("some"));
    RegionScope nobody = new RegionScope.InDistrict(BERLIN.key());
    Set<RegionScope> scopes =
        Set.of(
            new RegionScope.Everywhere(),
            new RegionScope.InState(FederalState.RP),
            new RegionScope.InState(FederalState.NW),
            new RegionScope.InDistrict(KOELN.key()),
            new RegionScope.InDistrict(AHRWEILER.key()),
            new RegionScope.WithOrganisation(organisation(1)),
            new RegionScope.WithOrganisation(organisation(2)),
            nobody);
    Map<RegionScope, Long> counts = regions().counts(scopes, ANY);
    assertThat(counts).containsOnlyKeys(scopes);
    assertThat(counts)
        .allSatisfy((scope, count) -> assertThat(count).isEqualTo(scope.equals(nobody) ? 0 : 1));
    regions()
        .pages(scopes, ANY, RegionOrder.NORTH_TO_SOUTH, PageRequest.first(5))
        .forEach((scope, page) ->
            assertThat(page.values())
                .as("%s", scope)
                .isEqualTo(scope.equals(nobody) ? List.of() : List.of(region)));
  }

  @Test
  default void aNewNameIsListedAndTheOldOneKeptAsHistory() {
    Region region = stored(aRegion("some"));
    Region renamed = stored(region.renamed("New Name", PartialDate.of(2023)));
    assertThat(regions().byIds(Set.of(region.id()))).containsValue(renamed);
    assertList(regions(), new RegionScope.Everywhere(), named("new"), RegionOrder.NAME)
        .isExactly(renamed.profile());
    assertList(regions(), new RegionScope.Everywhere(), named("some"), RegionOrder.NAME)
        .isExactly();
  }

  private void assertListed(RegionScope scope, LocalDate day, RegionProfile... expected) {
    assertList(regions(), scope, RegionFilter.any(day), RegionOrder.NAME).isExactly(expected);
  }
}
