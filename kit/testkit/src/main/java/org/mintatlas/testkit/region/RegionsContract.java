package org.mintatlas.testkit.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.testkit.Records.with;
import static org.mintatlas.testkit.geography.GeographyFixtures.AHRWEILER;
import static org.mintatlas.testkit.geography.GeographyFixtures.BERLIN;
import static org.mintatlas.testkit.geography.GeographyFixtures.EISENACH;
import static org.mintatlas.testkit.geography.GeographyFixtures.EISENACH_MERGED;
import static org.mintatlas.testkit.geography.GeographyFixtures.KOELN;
import static org.mintatlas.testkit.geography.GeographyFixtures.WARTBURGKREIS;
import static org.mintatlas.testkit.region.RegionFixtures.aRegion;
import static org.mintatlas.testkit.region.RegionStores.covering;
import static org.mintatlas.testkit.region.RegionStores.ended;
import static org.mintatlas.testkit.region.RegionStores.ledBy;
import static org.mintatlas.testkit.region.RegionStores.period;
import static org.mintatlas.testkit.region.RegionStores.seated;
import static org.mintatlas.testkit.region.RegionStores.with;
import static org.mintatlas.testkit.storing.SaveResults.assertReferenceUnknown;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.application.region.Regions;
import org.mintatlas.application.storing.Referent;
import org.mintatlas.application.storing.SaveResult;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Location;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Source;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.geography.PlacedContract;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.paging.AssuredContract;
import org.mintatlas.testkit.paging.EverywhereContract;
import org.mintatlas.testkit.paging.Listed;
import org.mintatlas.testkit.paging.NameFilterContract;
import org.mintatlas.testkit.paging.Scopes;
import org.mintatlas.testkit.storing.Kept;
import org.mintatlas.testkit.storing.SluggedContract;

/** What every implementation of {@link Regions} promises. */
public interface RegionsContract
    extends SluggedContract<RegionId, Region>,
        EverywhereContract<RegionScope, RegionFilter, RegionOrder, RegionProfile>,
        NameFilterContract<RegionScope, RegionFilter, RegionOrder, RegionProfile>,
        AssuredContract<RegionScope, RegionFilter, RegionOrder, RegionProfile>,
        PlacedContract<RegionScope, RegionFilter, RegionOrder, RegionProfile>,
        RegionFilterContract,
        RegionOrderContract,
        ListedAreasContract {

  @Override
  default Kept<RegionId, Region> kept() {
    return Kept.of(
        regions(),
        slug ->
            Region.of(
                RegionProfile.builder(
                        RegionFixtures.aRegionId(),
                        slug,
                        "Minimal",
                        Set.of(RegionKind.OTHER),
                        FederalState.BE)
                    .build(),
                Lifecycle.startingAs(LifecycleStatus.IN_PREPARATION, null)),
        () -> fullRegion("every-field"));
  }

  @Override
  default SaveResult<Region> save(Region region) {
    districts().saveAll(GeographyFixtures.districts());
    return regions().save(region);
  }

  @Override
  default Region emptied(Region region) {
    Region least = minimal(region.profile().slug().value());
    return least
        .withProfile(with(least.profile(), "id", region.id()))
        .withVersion(region.version());
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
  default Map<Referent, Region> danglingWithin(Region region) {
    return Map.of(
        Referent.DISTRICT,
        region.withProfile(region.profile().toBuilder().seatDistrict(EISENACH).build()),
        Referent.ORGANISATION,
        region.withInvolvements(
            with("any", OrganisationFixtures.anOrganisationId(), Tenure.UNKNOWN).involvements()));
  }

  @Override
  default Listed<RegionScope, RegionFilter, RegionOrder> lists() {
    return new Listed<>(
        Scopes.of(
            new RegionScope.Everywhere(),
            "involvements",
            this::organisation,
            RegionScope.WithOrganisation::new),
        ANY,
        RegionOrder.NAME);
  }

  @Override
  default RegionProfile put(RegionScope scope, int identity, String name) {
    OrganisationId organisation = ((RegionScope.WithOrganisation) scope).organisation();
    RegionProfile profile = RegionOrderContract.profile(identity).name(name).build();
    return listed(with("any-slug", organisation, Tenure.UNKNOWN).withProfile(profile));
  }

  @Override
  default RegionProfile rename(RegionProfile profile, String name) {
    Region region = regions().byIds(Set.of(profile.id())).get(profile.id());
    return listed(region.withProfile(profile.toBuilder().name(name).build()));
  }

  @Override
  default RegionProfile cite(RegionProfile element, List<Source> sources) {
    Region region = regions().byIds(Set.of(element.id())).get(element.id());
    return listed(region.withProfile(element.toBuilder().sources(sources).build()));
  }

  @Override
  default RegionProfile standing(RegionScope scope, int identity, @Nullable GeoPoint point) {
    RegionProfile profile = put(scope, identity, "Region");
    Location location =
        point == null
            ? new Location(profile.leadState().capitalPoint(), Location.Basis.STATE)
            : new Location(point, Location.Basis.SEAT);
    Region region = regions().byIds(Set.of(profile.id())).get(profile.id());
    return listed(region.withProfile(profile.toBuilder().location(location).build()));
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
      Region region = covering("some", unknown, Tenure.UNKNOWN);
      assertReferenceUnknown(regions().save(region), Referent.DISTRICT);
      assertThat(regions().byIds(Set.of(region.id()))).isEmpty();
      assertThat(regions().bySlug(new Slug("some"))).isEmpty();
    }
  }

  @Test
  default void aDistrictOfASeatThatIsNotThereIsUnknown() {
    districts().saveAll(GeographyFixtures.districts());
    Region region = seated("some", EISENACH);
    assertReferenceUnknown(regions().save(region), Referent.DISTRICT);
    assertThat(regions().bySlug(new Slug("some"))).isEmpty();
  }

  @Test
  default void aSuccessorIsKeptAndListsThoseBeforeIt() {
    Region successor = stored(aRegion("c-successor"));
    Region first = stored(aRegion("b-first").withSuccessor(successor.id()));
    RegionProfile second = listed(aRegion("a-second").withSuccessor(successor.id()));
    listed(aRegion("d-other"));
    RegionScope before = new RegionScope.SucceededBy(successor.id());
    assertThat(regions().byIds(Set.of(first.id()))).containsValue(first);
    assertListed(before, TODAY, second, first.profile());
    stored(first.withSuccessor(null));
    assertListed(before, TODAY, second);
    assertListed(new RegionScope.SucceededBy(first.id()), TODAY);
  }

  @Test
  default void evidenceOfAListingIsKept() {
    Region region = stored(RegionFixtures.aRegionShownBy("some", PartialDate.parse("2021-05")));
    assertThat(regions().byIds(Set.of(region.id()))).containsValue(region);
    Region undated = stored(region.withLifecycle(aRegion("any").lifecycle()));
    assertThat(regions().byIds(Set.of(region.id()))).containsValue(undated);
  }

  @Test
  default void aLifeWithAnUndatedPauseIsKept() {
    Region region =
        stored(
            aRegion("some")
                .withLifecycle(
                    new Lifecycle(
                        List.of(
                            new Lifecycle.Change(LifecycleStatus.LISTED, PartialDate.of(2015)),
                            new Lifecycle.Change(LifecycleStatus.PAUSED, null),
                            new Lifecycle.Change(LifecycleStatus.LISTED, PartialDate.of(2020))),
                        null)));
    assertThat(regions().byIds(Set.of(region.id()))).containsValue(region);
  }

  @Test
  default void aTimeOfWhichOnlyTheEndIsKnownIsKept() {
    districts().saveAll(GeographyFixtures.districts());
    Tenure until = new Tenure(null, PartialDate.parse("2021-04"));
    Region region =
        stored(
            covering("some", KOELN.key(), until)
                .withInvolvements(
                    List.of(
                        new Involvement(
                            organisation(1), Involvement.Role.PARTNER, until, List.of()))));
    assertThat(regions().byIds(Set.of(region.id()))).containsValue(region);
    assertListed(
        new RegionScope.InDistrict(KOELN.key()), LocalDate.of(2021, 4, 30), region.profile());
    assertListed(new RegionScope.InDistrict(KOELN.key()), LocalDate.of(2021, 5, 1));
  }

  @Test
  default void theEndsOfRegionsAreTheirFirstDaysAfterwards() {
    Region over = stored(ended(aRegion("over"), 2022));
    Region listed = stored(aRegion("listed"));
    Region paused = stored(fullRegion("paused-once"));
    assertThat(
            regions().ends(Set.of(over.id(), listed.id(), paused.id(), RegionFixtures.aRegionId())))
        .isEqualTo(Map.of(over.id(), LocalDate.of(2022, 1, 1)));
    assertThat(regions().ends(Set.of())).isEmpty();
  }

  @Test
  default void anOrganisationThatIsNotThereIsUnknown() {
    Region stored = stored(with("some", organisation(1), Tenure.UNKNOWN));
    Region changed =
        stored.withInvolvements(
            List.of(
                new Involvement(
                    organisation(1), Involvement.Role.CARRIER, Tenure.UNKNOWN, List.of()),
                new Involvement(
                    OrganisationFixtures.anOrganisationId(),
                    Involvement.Role.PARTNER,
                    Tenure.UNKNOWN,
                    List.of())));
    assertReferenceUnknown(regions().save(changed), Referent.ORGANISATION);
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
    RegionProfile overlapping = listed(covering("b-overlapping", KOELN.key(), Tenure.UNKNOWN));
    listed(covering("c-elsewhere", BERLIN.key(), Tenure.UNKNOWN));
    RegionScope district = new RegionScope.InDistrict(KOELN.key());
    assertListed(district, LocalDate.of(2020, 12, 31), overlapping);
    assertListed(district, LocalDate.of(2021, 1, 1), some, overlapping);
    assertListed(district, LocalDate.of(2022, 5, 1), overlapping);
    assertListed(new RegionScope.InDistrict(new DistrictKey("01001")), TODAY);
  }

  @Test
  default void aRegionCoversNothingBeforeItWasFoundedNorWhenItIsOver() {
    Region region = ended(covering("some", AHRWEILER.key(), Tenure.UNKNOWN), 2022);
    RegionProfile profile =
        listed(
            region.withProfile(region.profile().toBuilder().founded(PartialDate.of(2009)).build()));
    RegionScope district = new RegionScope.InDistrict(AHRWEILER.key());
    RegionScope state = new RegionScope.InState(FederalState.RP);
    for (RegionScope scope : List.of(district, state)) {
      assertListed(scope, LocalDate.of(2008, 12, 31));
      assertListed(scope, LocalDate.of(2009, 1, 1), profile);
      assertListed(scope, LocalDate.of(2021, 12, 31), profile);
      assertListed(scope, LocalDate.of(2022, 1, 1));
    }
    assertListed(new RegionScope.InState(FederalState.NW), LocalDate.of(2022, 1, 1), profile);
  }

  @Test
  default void aDistrictListsWhatMayCoverItByItsSeatOrItsName() {
    RegionProfile seated = listed(seated("a-seated", KOELN.key()));
    RegionProfile named =
        listed(RegionStores.named("b-named", KOELN.key(), period("2020", "2022")));
    listed(covering("c-covering", KOELN.key(), Tenure.UNKNOWN));
    listed(seated("d-elsewhere", BERLIN.key()));
    RegionScope maybe = new RegionScope.MaybeInDistrict(KOELN.key());
    assertListed(maybe, LocalDate.of(2019, 12, 31), seated);
    assertListed(maybe, LocalDate.of(2020, 1, 1), seated, named);
    assertListed(maybe, LocalDate.of(2023, 1, 1), seated);
    assertListed(new RegionScope.InState(FederalState.BE), TODAY);
    assertThat(
            regions()
                .counts(
                    Set.of(maybe, new RegionScope.InDistrict(KOELN.key())),
                    RegionFilter.any(AsOf.on(LocalDate.of(2021, 1, 1)))))
        .isEqualTo(Map.of(maybe, 2L, new RegionScope.InDistrict(KOELN.key()), 1L));
  }

  @Test
  default void aRegionMayCoverADistrictOnlyOnDaysOnWhichNoSourceSaysWhatItCovers() {
    Region seated = seated("some", KOELN.key());
    RegionProfile region =
        listed(
            seated.withCoverage(
                List.of(
                    Coverage.stated(BERLIN.key(), period("2020", "2021")),
                    new Coverage(
                        AHRWEILER.key(), Tenure.UNKNOWN, Coverage.Basis.NAME, List.of()))));
    for (DistrictKey district : List.of(KOELN.key(), AHRWEILER.key())) {
      RegionScope maybe = new RegionScope.MaybeInDistrict(district);
      assertListed(maybe, LocalDate.of(2019, 12, 31), region);
      assertListed(maybe, LocalDate.of(2020, 1, 1));
      assertListed(maybe, LocalDate.of(2021, 12, 31));
      assertListed(maybe, LocalDate.of(2022, 1, 1), region);
    }
    assertListed(new RegionScope.MaybeInDistrict(BERLIN.key()), TODAY);
  }

  @Test
  default void aRegionThatIsOverMayCoverNothing() {
    RegionProfile region = listed(ended(seated("some", KOELN.key()), 2022));
    RegionScope maybe = new RegionScope.MaybeInDistrict(KOELN.key());
    assertListed(maybe, LocalDate.of(2021, 12, 31), region);
    assertListed(maybe, LocalDate.of(2022, 1, 1));
  }

  @Test
  default void aKeyOfADistrictMeansTheOneThatHasItsAreaOnTheDay() {
    eisenachMerged();
    RegionProfile former = listed(covering("a-former", EISENACH, Tenure.UNKNOWN));
    RegionProfile present = listed(covering("b-present", WARTBURGKREIS.key(), Tenure.UNKNOWN));
    RegionProfile seated = listed(seated("c-seated", EISENACH));
    LocalDate merged = EISENACH_MERGED.validFrom();
    for (LocalDate day : List.of(merged.minusDays(1), LocalDate.of(2010, 1, 1))) {
      assertListed(new RegionScope.InDistrict(EISENACH), day, former);
      assertListed(new RegionScope.InDistrict(WARTBURGKREIS.key()), day, present);
      assertListed(new RegionScope.MaybeInDistrict(EISENACH), day, seated);
      assertListed(new RegionScope.MaybeInDistrict(WARTBURGKREIS.key()), day);
    }
    for (DistrictKey district : List.of(EISENACH, WARTBURGKREIS.key())) {
      assertListed(new RegionScope.InDistrict(district), merged, former, present);
      assertListed(new RegionScope.MaybeInDistrict(district), merged, seated);
    }
    assertListed(new RegionScope.InState(FederalState.TH), merged, former, present);
  }

  @Test
  default void anOrganisationListsWhereItHasAPartAtAnyTimeAndEachOnce() {
    RegionProfile twice = listed(fullRegion("a-full"));
    RegionProfile ended = listed(with("b-ended", organisation(2), period("2010", "2011")));
    listed(with("c-other", organisation(3), Tenure.UNKNOWN));
    assertListed(new RegionScope.WithOrganisation(organisation(2)), TODAY, twice, ended);
  }

  @Test
  default void scopesOfEveryKindAreReadAtOnce() {
    RegionProfile region = listed(fullRegion("some"));
    assertLists(
        Map.of(
            new RegionScope.Everywhere(), List.of(region),
            new RegionScope.InState(FederalState.RP), List.of(region),
            new RegionScope.InState(FederalState.NW), List.of(region),
            new RegionScope.InDistrict(KOELN.key()), List.of(region),
            new RegionScope.InDistrict(AHRWEILER.key()), List.of(region),
            new RegionScope.WithOrganisation(organisation(1)), List.of(region),
            new RegionScope.WithOrganisation(organisation(2)), List.of(region),
            new RegionScope.InDistrict(BERLIN.key()), List.of()));
  }

  @Test
  default void aNewNameIsListedAndTheOldOneKeptAsHistory() {
    Region region = stored(aRegion("some"));
    Region renamed = stored(region.renamed("New Name", PartialDate.of(2023)));
    assertThat(regions().byIds(Set.of(region.id()))).containsValue(renamed);
    assertList().where(named("new")).isExactly(renamed.profile());
    assertList().where(named("some")).isExactly();
  }

  @Test
  default void someAreListedInEveryOrderAndFiltered() {
    RegionProfile one = listed(RegionFixtures.aRegion("one"));
    RegionProfile other = listed(RegionFixtures.aRegion("other"));
    RegionProfile third = listed(RegionFixtures.aRegion("third"));
    RegionScope two = new RegionScope.Among(Set.of(one.id(), third.id()));
    RegionScope unknownToo = new RegionScope.Among(Set.of(other.id(), RegionFixtures.aRegionId()));
    RegionScope none = new RegionScope.Among(Set.of());
    assertLists(Map.of(two, List.of(one, third), unknownToo, List.of(other), none, List.of()));
    assertList(two).isExactlyBothWays(one, third);
    assertList(two).where(named("thi")).isExactly(third);
  }

  private void assertListed(RegionScope scope, LocalDate day, RegionProfile... expected) {
    assertList(scope).where(RegionFilter.any(AsOf.on(day))).isExactly(expected);
  }
}
