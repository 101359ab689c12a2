package org.mintatlas.testkit.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.mintatlas.testkit.geography.GeographyFixtures.AHRWEILER;
import static org.mintatlas.testkit.geography.GeographyFixtures.BERLIN;
import static org.mintatlas.testkit.geography.GeographyFixtures.EISENACH;
import static org.mintatlas.testkit.geography.GeographyFixtures.EISENACH_MERGED;
import static org.mintatlas.testkit.geography.GeographyFixtures.KOELN;
import static org.mintatlas.testkit.geography.GeographyFixtures.RHEIN_SIEG_KREIS;
import static org.mintatlas.testkit.geography.GeographyFixtures.WARTBURGKREIS;
import static org.mintatlas.testkit.paging.PagedListAssert.assertList;
import static org.mintatlas.testkit.region.RegionFixtures.aRegion;
import static org.mintatlas.testkit.region.RegionStores.covering;
import static org.mintatlas.testkit.region.RegionStores.ledBy;
import static org.mintatlas.testkit.region.RegionStores.period;
import static org.mintatlas.testkit.region.RegionStores.with;
import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mintatlas.application.paging.FacetCounts;
import org.mintatlas.application.paging.pick.Picked;
import org.mintatlas.application.region.RegionFacet;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.application.region.RegionFilterBuilder;
import org.mintatlas.application.region.RegionOrder;
import org.mintatlas.application.region.RegionScope;
import org.mintatlas.application.region.Regions;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.testkit.organisation.OrganisationFixtures;
import org.mintatlas.testkit.storing.Moments;

/** What {@link Regions} promises of its filters. */
interface RegionFilterContract extends RegionStores {

  @Test
  default void canBeFilteredByKinds() {
    RegionProfile cluster = listed(of(RegionKind.MINT_CLUSTER));
    RegionProfile both = listed(of(RegionKind.MINT_REGION, RegionKind.ZDI_NETWORK));
    listed(of(RegionKind.MINT_REGION));
    assertListed(
        kinds(
            RegionStores.TODAY, RegionKind.MINT_CLUSTER, RegionKind.ZDI_NETWORK, RegionKind.OTHER),
        cluster,
        both);
  }

  @Test
  default void canBeFilteredByWhatTheyCareFor() {
    Region some = aRegion("some");
    RegionProfile chemistry =
        listed(
            some.withProfile(
                some.profile().toBuilder()
                    .focusSubjects(Set.of(Subject.CHEMISTRY, Subject.PHYSICS))
                    .targetGroups(Set.of(TargetGroup.GIRLS))
                    .educationStages(Set.of(EducationStage.PRIMARY))
                    .build()));
    listed(aRegion("unknown"));
    RegionFilter any = RegionFilter.any(AsOf.on(RegionStores.TODAY));
    Set<Subject> subjects = Set.of(Subject.CHEMISTRY, Subject.BIOLOGY);
    assertListed(any.toBuilder().focusSubjects(subjects).build(), chemistry);
    assertListed(any.toBuilder().focusSubjects(Set.of(Subject.BIOLOGY)).build());
    assertListed(any.toBuilder().targetGroups(Set.of(TargetGroup.GIRLS)).build(), chemistry);
    assertListed(
        any.toBuilder()
            .focusSubjects(subjects)
            .educationStages(Set.of(EducationStage.PRIMARY))
            .build(),
        chemistry);
    assertListed(
        any.toBuilder()
            .focusSubjects(subjects)
            .educationStages(Set.of(EducationStage.LOWER_SECONDARY))
            .build());
  }

  @Test
  default void canBeFilteredByTheKnownEndOfTheirFunding() {
    Region full = fullRegion("some");
    LocalDate end = full.clusterFunding().period().to().lastDay();
    RegionProfile funded = listed(full);
    listed(aRegion("never"));
    RegionFilter any = RegionFilter.any(AsOf.on(RegionStores.TODAY));
    assertListed(any.toBuilder().fundingEndsFrom(end).fundingEndsTo(end).build(), funded);
    assertListed(any.toBuilder().fundingEndsFrom(end.plusDays(1)).build());
    assertListed(any.toBuilder().fundingEndsTo(end.minusDays(1)).build());
    assertListed(any.toBuilder().fundingEndsTo(end).build(), funded);
  }

  @Test
  default void areFoundOneByOneAndByWhenTheyWereStored() {
    Region first = saved(regions().save(aRegion("a-first")));
    Instant moment = Moments.passed();
    RegionProfile other = listed(aRegion("b-other"));
    RegionProfile third = listed(aRegion("c-third"));
    RegionProfile renamed =
        saved(
                regions()
                    .save(
                        first.withProfile(
                            first.profile().toBuilder().slug(new Slug("renamed")).build())))
            .profile();
    Set<Slug> slugs = Set.of(new Slug("a-first"), new Slug("b-other"), new Slug("unknown"));
    assertListed(picked(new Picked(slugs, Set.of())), renamed, other);
    assertListed(picked(new Picked(Set.of(new Slug("unknown")), Set.of())));
    assertListed(picked(new Picked(Set.of(), Set.of(other.id().value()))), other);
    assertListed(picked(new Picked(slugs, Set.of(renamed.id().value()))), renamed);
    assertListed(picked(new Picked(slugs, Set.of(UUID.randomUUID()))));
    assertListed(picked(Picked.except(Set.of(other.id().value()))), renamed, third);
    assertListed(picked(new Picked(slugs, Set.of(), Set.of(renamed.id().value()), null)), other);
    assertListed(picked(Picked.storedAfter(moment)), renamed, other, third);
    moment = Moments.passed();
    assertListed(picked(Picked.storedAfter(moment)));
    RegionProfile again = saved(regions().save(regions().existing(first.id()))).profile();
    assertListed(picked(Picked.storedAfter(moment)), again);
  }

  private static RegionFilter picked(Picked some) {
    return RegionFilter.any(AsOf.on(RegionStores.TODAY)).toBuilder().picked(some).build();
  }

  @Test
  default void canBeFilteredByWhoCarriesThemOnTheDay() {
    OrganisationId carrier = organisation("carrier");
    OrganisationId other = organisation("other");
    RegionProfile always = listed(carriedBy("a-always", Tenure.UNKNOWN, carrier, other));
    RegionProfile then = listed(carriedBy("b-then", period("2021", "2022-04"), carrier));
    listed(with("c-partner", carrier, Tenure.UNKNOWN));
    listed(aRegion("d-none"));
    RegionProfile led = listed(headed("e-led", other));
    LocalDate day = LocalDate.of(2022, 4, 30);
    assertListed(carriers(day, "carrier"), always, then);
    assertListed(carriers(day, "carrier", "unknown"), always, then);
    assertListed(carriers(day, "other"), always, led);
    assertListed(carriers(day, "unknown"));
    assertListed(carriers(day.plusDays(1), "carrier"), always);
    assertListed(carriers(LocalDate.of(2021, 1, 1), "carrier"), always, then);
    assertListed(carriers(LocalDate.of(2020, 12, 31), "carrier"), always);
  }

  @Test
  default void areCarriedFromTheirBeginToTheirEndIfNobodyKnowsBetter() {
    OrganisationId carrier = organisation("carrier");
    Region founded = carriedBy("a-founded", Tenure.UNKNOWN, carrier);
    RegionProfile since2017 =
        listed(
            founded.withProfile(
                founded.profile().toBuilder().founded(PartialDate.of(2017)).build()));
    RegionProfile since2019 =
        listed(
            carriedBy("b-listed", Tenure.UNKNOWN, carrier)
                .withLifecycle(
                    life(
                        change(LifecycleStatus.LISTED, "2019"),
                        change(LifecycleStatus.ENDED, "2022-07"))));
    RegionProfile earlier =
        listed(
            carriedBy("c-earlier", Tenure.since(PartialDate.of(2015)), carrier)
                .withLifecycle(Lifecycle.startingAs(LifecycleStatus.LISTED, PartialDate.of(2018))));
    assertListed(carriers(LocalDate.of(2014, 12, 31), "carrier"));
    assertListed(carriers(LocalDate.of(2016, 12, 31), "carrier"), earlier);
    assertListed(carriers(LocalDate.of(2017, 1, 1), "carrier"), since2017, earlier);
    assertListed(carriers(LocalDate.of(2018, 12, 31), "carrier"), since2017, earlier);
    assertListed(carriers(LocalDate.of(2019, 1, 1), "carrier"), since2017, since2019, earlier);
    assertListed(carriers(LocalDate.of(2022, 6, 30), "carrier"), since2017, since2019, earlier);
    assertListed(carriers(LocalDate.of(2022, 7, 1), "carrier"), since2017, earlier);
  }

  @Test
  default void canBeFilteredByTheSectorOfWhoCarriesThemOnTheDay() {
    OrganisationId city = ofSector("city", Sector.PUBLIC);
    OrganisationId club = ofSector("club", Sector.CIVIL_SOCIETY);
    OrganisationId unknown = ofSector("unknown-sector", null);
    RegionProfile both = listed(carriedBy("a-both", Tenure.UNKNOWN, city, club));
    RegionProfile then = listed(carriedBy("b-then", period("2021", "2022-04"), city));
    listed(carriedBy("c-unknown", Tenure.UNKNOWN, unknown));
    listed(with("d-partner", city, Tenure.UNKNOWN));
    RegionProfile led = listed(headed("e-led", city));
    LocalDate day = LocalDate.of(2022, 4, 30);
    assertListed(carrierSectors(day, Sector.PUBLIC), both, then, led);
    assertListed(carrierSectors(day.plusDays(1), Sector.PUBLIC), both, led);
    assertListed(carrierSectors(day, Sector.PUBLIC, Sector.CIVIL_SOCIETY), both, then, led);
    assertListed(carrierSectors(day, Sector.BUSINESS));
    assertListed(
        carrierSectors(day, Sector.CIVIL_SOCIETY).toBuilder()
            .carriers(Set.of(new Slug("city")))
            .build(),
        both);
  }

  private OrganisationId ofSector(String slug, @Nullable Sector sector) {
    return saved(
            organisations()
                .save(OrganisationFixtures.anOrganisation(slug).toBuilder().sector(sector).build()))
        .id();
  }

  private static Region carriedBy(String slug, Tenure tenure, OrganisationId... carriers) {
    return aRegion(slug)
        .withInvolvements(
            Stream.of(carriers)
                .map(carrier ->
                    new Involvement(carrier, Involvement.Role.CARRIER, tenure, List.of()))
                .toList());
  }

  private static Region headed(String slug, OrganisationId partner) {
    return aRegion(slug)
        .withInvolvements(
            List.of(
                new Involvement(
                    partner, Involvement.Role.LEAD_PARTNER, Tenure.UNKNOWN, List.of())));
  }

  private static RegionFilter carriers(LocalDate day, String... slugs) {
    return on(day).carriers(Stream.of(slugs).map(Slug::new).collect(Collectors.toSet())).build();
  }

  private static RegionFilter carrierSectors(LocalDate day, Sector... sectors) {
    return on(day).carrierSectors(Set.of(sectors)).build();
  }

  @Test
  default void aStateFindsWhatItLeadsAndWhatCoversOneOfItsDistricts() {
    RegionProfile leads = listed(ledBy("a-leads", FederalState.RP));
    RegionProfile covers = listed(covering("b-covers", AHRWEILER.key(), Tenure.UNKNOWN));
    listed(covering("c-elsewhere", KOELN.key(), Tenure.UNKNOWN));
    assertListed(states(RegionStores.TODAY, FederalState.RP), leads, covers);
    assertListed(states(RegionStores.TODAY, FederalState.RP, FederalState.BE), leads, covers);
  }

  @Test
  default void aStateFindsCoverageOnlyOnItsDays() {
    RegionProfile region = listed(covering("some", AHRWEILER.key(), period("2021", "2022-04")));
    assertListed(states(LocalDate.of(2020, 12, 31), FederalState.RP));
    assertListed(states(LocalDate.of(2021, 1, 1), FederalState.RP), region);
    assertListed(states(LocalDate.of(2022, 4, 30), FederalState.RP), region);
    assertListed(states(LocalDate.of(2022, 5, 1), FederalState.RP));
    assertListed(states(LocalDate.of(2022, 5, 1), FederalState.NW), region);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-12-31,",
    "2018-01-01, IN_PREPARATION",
    "2019-02-28, IN_PREPARATION",
    "2019-03-01, LISTED",
    "2021-06-14, LISTED",
    "2021-06-15, PAUSED",
    "2021-12-31, PAUSED",
    "2022-01-01, LISTED",
    "2099-01-01, LISTED"
  })
  default void aLifecycleStateIsThatOfTheDay(LocalDate day, @Nullable LifecycleStatus expected) {
    RegionProfile region =
        listed(aRegion("some").withLifecycle(RegionFixtures.aLifecycleWithPause()));
    for (LifecycleStatus state : LifecycleStatus.values()) {
      if (state == expected) {
        assertListed(lifecycle(day, state), region);
      } else {
        assertListed(lifecycle(day, state));
      }
    }
    assertListed(RegionFilter.any(AsOf.on(day)), region);
    assertListed(uncertain(AsOf.on(day)));
  }

  @Test
  default void aStateThatNobodyKnowsIsNoneUntilItIsKnown() {
    RegionProfile region =
        listed(
            aRegion("some")
                .withLifecycle(
                    life(
                        new Lifecycle.Change(LifecycleStatus.LISTED, null),
                        new Lifecycle.Change(LifecycleStatus.ENDED, PartialDate.of(2022)))));
    for (String day : List.of("1900-01-01", "2021-12-30")) {
      assertListed(lifecycle(LocalDate.parse(day), LifecycleStatus.values()));
      assertListed(uncertain(AsOf.on(LocalDate.parse(day))), region);
    }
    assertListed(lifecycle(LocalDate.of(2021, 12, 31), LifecycleStatus.LISTED), region);
    assertListed(lifecycle(LocalDate.of(2022, 1, 1), LifecycleStatus.LISTED));
    assertListed(lifecycle(LocalDate.of(2022, 1, 1), LifecycleStatus.ENDED), region);
    assertListed(uncertain(AsOf.on(LocalDate.of(2022, 1, 1))));
  }

  @Test
  default void evidenceShowsAStateFromItsLastDayOn() {
    Region shown = RegionFixtures.aRegionShownBy("some", PartialDate.of(2021));
    RegionProfile region =
        listed(
            shown.withProfile(shown.profile().toBuilder().founded(PartialDate.of(2020)).build()));
    assertListed(uncertain(AsOf.on(LocalDate.of(2019, 12, 31))));
    assertListed(lifecycle(LocalDate.of(2019, 12, 31), LifecycleStatus.values()));
    assertListed(uncertain(AsOf.on(LocalDate.of(2020, 1, 1))), region);
    assertListed(uncertain(AsOf.on(LocalDate.of(2021, 12, 30))), region);
    assertListed(lifecycle(LocalDate.of(2021, 12, 30), LifecycleStatus.values()));
    assertListed(lifecycle(LocalDate.of(2021, 12, 31), LifecycleStatus.LISTED), region);
    assertListed(uncertain(AsOf.on(LocalDate.of(2021, 12, 31))));
  }

  @Test
  default void ofADayToComeOnlyAnEndIsKnown() {
    AsOf later = new AsOf(RegionStores.TODAY.plusDays(1), RegionStores.TODAY);
    RegionProfile ended =
        listed(
            aRegion("a-ended")
                .withLifecycle(
                    life(
                        change(LifecycleStatus.LISTED, "2019"),
                        change(LifecycleStatus.ENDED, "2020"))));
    RegionProfile listed = listed(RegionFixtures.aListedRegion("b-listed"));
    listed(
        aRegion("c-not-yet")
            .withLifecycle(Lifecycle.startingAs(LifecycleStatus.LISTED, PartialDate.of(2030))));
    assertListed(RegionFilter.in(later, Set.of(LifecycleStatus.LISTED)));
    assertListed(RegionFilter.in(later, Set.of(LifecycleStatus.ENDED)), ended);
    assertListed(uncertain(later), listed);
    assertListed(RegionFilter.in(later, Set.of(LifecycleStatus.LISTED)).whereUncertain(), listed);
  }

  @Test
  default void whatIsKnownToHaveEndedIsLeftOutUnlessSomebodyAsksForIt() {
    LocalDate end = LocalDate.of(2022, 1, 1);
    RegionProfile ended =
        listed(
            aRegion("a-ended")
                .withLifecycle(
                    life(
                        change(LifecycleStatus.LISTED, "2019"),
                        change(LifecycleStatus.ENDED, "2022"))));
    RegionProfile paused =
        listed(
            aRegion("b-paused")
                .withLifecycle(
                    life(
                        change(LifecycleStatus.LISTED, "2019"),
                        change(LifecycleStatus.PAUSED, "2021"))));
    RegionProfile unknown =
        listed(
            aRegion("c-unknown")
                .withLifecycle(
                    life(
                        new Lifecycle.Change(LifecycleStatus.LISTED, null),
                        new Lifecycle.Change(LifecycleStatus.ENDED, PartialDate.of(2024)))));
    RegionProfile toCome =
        listed(
            aRegion("d-to-come")
                .withLifecycle(Lifecycle.startingAs(LifecycleStatus.LISTED, PartialDate.of(2023))));
    AsOf before = AsOf.on(end.minusDays(1));
    AsOf after = AsOf.on(end);
    assertListed(RegionFilter.living(before), ended, paused, unknown, toCome);
    assertListed(RegionFilter.living(after), paused, unknown, toCome);
    assertListed(RegionFilter.any(after), ended, paused, unknown, toCome);
    assertListed(RegionFilter.in(after, Set.of(LifecycleStatus.ENDED)), ended);
    assertListed(
        RegionFilter.in(after, Set.of(LifecycleStatus.ENDED, LifecycleStatus.PAUSED)),
        ended,
        paused);
    assertListed(RegionFilter.living(after).whereUncertain());
    // Of a day to come only an end is known, and that it leaves out.
    assertListed(RegionFilter.living(new AsOf(end, end.minusYears(1))), paused, unknown, toCome);
    assertListed(RegionFilter.builder(after).nameContains("ended").build());
    assertListed(RegionFilter.any(after).toBuilder().nameContains("ended").build(), ended);
    assertThat(regions().profilesByIds(Set.of(ended.id()))).containsValue(ended);
    assertThat(regions().profileBySlug(ended.slug())).contains(ended);
  }

  @Test
  default void whatHasEndedIsNoUncertainListingOfAYearEither() {
    Region undated =
        aRegion("some")
            .withLifecycle(
                life(
                    new Lifecycle.Change(LifecycleStatus.LISTED, null),
                    change(LifecycleStatus.ENDED, "2020")));
    RegionProfile ended = listed(undated);
    RegionFilter ofTheYear = RegionFilter.listedIn(AsOf.on(RegionStores.TODAY), 2018);
    assertListed(ofTheYear.whereUncertain(), ended);
    assertListed(ofTheYear.toBuilder().includeEnded(false).uncertain(true).build());
  }

  @Test
  default void whatIsUncertainIsNoneOfTheKnownStatesThatAreCounted() {
    listed(RegionFixtures.aListedRegion("a-listed"));
    RegionProfile unknown = listed(aRegion("b-unknown"));
    RegionFilter filter =
        RegionFilter.in(AsOf.on(RegionStores.TODAY), Set.of(LifecycleStatus.LISTED))
            .whereUncertain();
    assertListed(filter, unknown);
    assumeThat(regions().facets().contains(RegionFacet.LIFECYCLE_STATUS)).isTrue();
    assertThat(
            regions()
                .facetCounts(
                    Set.of(new RegionScope.Everywhere()),
                    filter,
                    Set.of(RegionFacet.LIFECYCLE_STATUS))
                .get(new RegionScope.Everywhere()))
        .isEqualTo(
            Map.of(RegionFacet.LIFECYCLE_STATUS, new FacetCounts(Map.of("LISTED", 0L), 1, true)));
  }

  @Test
  default void whatMayMatchInTruthMeetsAllOtherConditions() {
    RegionFilter filter =
        RegionFilter.builder(AsOf.on(RegionStores.TODAY))
            .states(Set.of(FederalState.NW))
            .kinds(Set.of(RegionKind.MINT_REGION))
            .lifecycle(Set.of(LifecycleStatus.LISTED))
            .pilotRegion(false)
            .nameContains("river")
            .build();
    RegionProfile river = listed(aRegion("river"));
    listed(aRegion("hills"));
    listed(ledBy("river-elsewhere", FederalState.BE));
    listed(RegionFixtures.aListedRegion("river-listed"));
    assertListed(filter.whereUncertain(), river);
  }

  @Test
  default void aYearOfListingMayBeThatOfWhichNobodyKnows() {
    Region shown = RegionFixtures.aRegionShownBy("shown", PartialDate.of(2021));
    RegionProfile region =
        listed(
            shown.withProfile(shown.profile().toBuilder().founded(PartialDate.of(2020)).build()));
    listed(RegionFixtures.aListedRegion("listed"));
    for (int year : List.of(2020, 2021)) {
      assertListed(listedIn(year).whereUncertain(), region);
    }
    for (int year : List.of(2019, 2022)) {
      assertListed(listedIn(year).whereUncertain());
    }
  }

  @Test
  default void aRegionIsAClusterOnlyFromItsFirstKnownFundingOn() {
    RegionProfile region = listed(fullRegion("some"));
    LocalDate funded = LocalDate.of(2022, 11, 1);
    assertListed(kinds(funded.minusDays(1), RegionKind.MINT_CLUSTER));
    assertListed(kinds(funded.minusDays(1), RegionKind.ZDI_NETWORK), region);
    assertListed(kinds(funded, RegionKind.MINT_CLUSTER), region);
    assertListed(kinds(LocalDate.of(2030, 1, 1), RegionKind.MINT_CLUSTER), region);
  }

  @Test
  default void theKeyOfADistrictMeansTheOneThatHasItsAreaOnTheDay() {
    eisenachMerged();
    RegionProfile former = listed(covering("a-former", EISENACH, Tenure.UNKNOWN));
    RegionProfile present = listed(covering("b-present", WARTBURGKREIS.key(), Tenure.UNKNOWN));
    LocalDate merged = EISENACH_MERGED.validFrom();
    assertListed(district(merged.minusDays(1), EISENACH), former);
    assertListed(district(merged.minusDays(1), WARTBURGKREIS.key()), present);
    assertListed(district(merged, EISENACH), former, present);
    assertListed(district(merged, WARTBURGKREIS.key()), former, present);
    assertListed(district(merged, new DistrictKey("16099")));
  }

  @Test
  default void aDistrictIsNotFoundWhereARegionOnlyMayCoverIt() {
    listed(RegionStores.seated("a-seated", KOELN.key()));
    listed(RegionStores.named("b-named", KOELN.key(), Tenure.UNKNOWN));
    assertListed(district(RegionStores.TODAY, KOELN.key()));
    assertListed(states(RegionStores.TODAY, FederalState.BE));
  }

  @Test
  default void theLastOfSeveralChangesOnOneDayCounts() {
    RegionProfile region =
        listed(
            aRegion("some")
                .withLifecycle(
                    life(
                        change(LifecycleStatus.IN_PREPARATION, "2022-01-01"),
                        change(LifecycleStatus.LISTED, "2022-01"),
                        change(LifecycleStatus.PAUSED, "2022"),
                        change(LifecycleStatus.LISTED, "2022-01-01"),
                        change(LifecycleStatus.ENDED, "2022"))));
    LocalDate day = LocalDate.of(2022, 1, 1);
    assertListed(lifecycle(day, LifecycleStatus.ENDED), region);
    assertListed(lifecycle(day, LifecycleStatus.IN_PREPARATION, LifecycleStatus.LISTED));
  }

  @Test
  default void anyOfSeveralLifecycleStatesWillDo() {
    RegionProfile ended =
        listed(
            aRegion("a-ended")
                .withLifecycle(
                    life(
                        change(LifecycleStatus.LISTED, "2019"),
                        change(LifecycleStatus.ENDED, "2020"))));
    RegionProfile listed = listed(RegionFixtures.aListedRegion("b-listed"));
    listed(
        aRegion("c-prepared")
            .withLifecycle(Lifecycle.startingAs(LifecycleStatus.IN_PREPARATION, null)));
    assertListed(
        lifecycle(RegionStores.TODAY, LifecycleStatus.LISTED, LifecycleStatus.ENDED),
        ended,
        listed);
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 2022, 2021-01-01, 2022-12-31",
    "2021-03, 2022-04, 2021-03-01, 2022-04-30",
    "2021-03, 2024-02, 2021-03-01, 2024-02-29",
    "2021-03-05, 2022-04-06, 2021-03-05, 2022-04-06",
    "2021-12, 2021, 2021-12-01, 2021-12-31",
    "2021-03-05, 2021-03-05, 2021-03-05, 2021-03-05"
  })
  default void aDistrictIsCoveredFromTheFirstToTheLastDayOfThePeriod(
      String from, String to, LocalDate first, LocalDate last) {
    RegionProfile region = listed(covering("some", KOELN.key(), period(from, to)));
    assertListed(district(first.minusDays(1), KOELN.key()));
    assertListed(district(first, KOELN.key()), region);
    assertListed(district(last, KOELN.key()), region);
    assertListed(district(last.plusDays(1), KOELN.key()));
    assertListed(district(first, BERLIN.key()));
  }

  @Test
  default void ofSeveralDistrictsAnyIsEnough() {
    RegionProfile there = listed(covering("a-there", KOELN.key(), Tenure.UNKNOWN));
    RegionProfile elsewhere = listed(covering("b-elsewhere", AHRWEILER.key(), Tenure.UNKNOWN));
    RegionFilterBuilder day = RegionFilter.builder(AsOf.on(RegionStores.TODAY));
    assertListed(day.districts(Set.of(KOELN.key(), BERLIN.key())).build(), there);
    assertListed(day.districts(Set.of(KOELN.key(), AHRWEILER.key())).build(), there, elsewhere);
  }

  @Test
  default void aDistrictIsCoveredAsLongAsTheRegionLastsWhenNoPeriodIsKnown() {
    RegionProfile region = listed(covering("some", KOELN.key(), Tenure.UNKNOWN));
    assertListed(district(LocalDate.of(2009, 12, 31), KOELN.key()));
    assertListed(district(LocalDate.of(2010, 1, 1), KOELN.key()), region);
    assertListed(district(LocalDate.of(2099, 1, 1), KOELN.key()), region);
  }

  @Test
  default void aDistrictCanBeCoveredAgain() {
    RegionProfile region = listed(fullRegion("some"));
    DistrictKey key = RHEIN_SIEG_KREIS.key();
    assertListed(district(LocalDate.of(2021, 12, 31), key), region);
    assertListed(district(LocalDate.of(2022, 6, 1), key));
    assertListed(district(LocalDate.of(2023, 1, 1), key), region);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024", "2024-01", "2024-12", "2024-01-01", "2024-12-31"})
  default void aYearOfListingIsFoundHoweverExactlyTheDateIsKnown(String since) {
    RegionProfile region =
        listed(
            aRegion("some")
                .withLifecycle(
                    Lifecycle.startingAs(LifecycleStatus.LISTED, PartialDate.parse(since))));
    listed(aRegion("nobody-knows-when"));
    assertListed(listedIn(2024), region);
    assertListed(listedIn(2023));
    assertListed(listedIn(2025));
  }

  @Test
  default void pilotRegionsAndOthersCanBeFound() {
    RegionProfile pilot = listed(fullRegion("a-pilot"));
    RegionProfile other = listed(aRegion("b-other"));
    assertListed(pilot(true), pilot);
    assertListed(pilot(false), other);
    assertListed(pilot(null), pilot, other);
  }

  /** Each row changes one condition so that it does not hold any more. */
  enum Unmet {
    NOTHING,
    DAY,
    STATES,
    KINDS,
    LIFECYCLE,
    CERTAIN,
    DISTRICT,
    LISTED_YEAR,
    PILOT_REGION,
    NAME
  }

  @ParameterizedTest
  @EnumSource
  default void everyConditionOfAFilterMustHold(Unmet unmet) {
    RegionProfile region = listed(fullRegion("some-region"));
    listed(aRegion("another-region"));
    RegionFilter filter =
        RegionFilter.builder(
                AsOf.on(unmet == Unmet.DAY ? LocalDate.of(2021, 7, 1) : RegionStores.TODAY))
            .states(Set.of(unmet == Unmet.STATES ? FederalState.BE : FederalState.RP))
            .kinds(Set.of(unmet == Unmet.KINDS ? RegionKind.OTHER : RegionKind.ZDI_NETWORK))
            .lifecycle(
                Set.of(unmet == Unmet.LIFECYCLE ? LifecycleStatus.PAUSED : LifecycleStatus.LISTED))
            .districts(Set.of(unmet == Unmet.DISTRICT ? BERLIN.key() : AHRWEILER.key()))
            .listedYear(unmet == Unmet.LISTED_YEAR ? 2018 : 2019)
            .pilotRegion(unmet != Unmet.PILOT_REGION)
            .nameContains(unmet == Unmet.NAME ? "other" : "some")
            .uncertain(unmet == Unmet.CERTAIN)
            .build();
    if (unmet == Unmet.NOTHING) {
      assertListed(filter, region);
    } else {
      assertListed(filter);
    }
  }

  @Test
  default void whatMeetsAConditionTwiceIsListedOnce() {
    RegionProfile region = listed(fullRegion("some"));
    RegionFilter filter =
        RegionFilter.builder(AsOf.on(LocalDate.of(2021, 6, 1)))
            .states(Set.of(FederalState.NW, FederalState.RP))
            .kinds(Set.of(RegionKind.MINT_REGION, RegionKind.MINT_CLUSTER, RegionKind.ZDI_NETWORK))
            .lifecycle(Set.of(LifecycleStatus.values()))
            .build();
    assertListed(filter, region);
    assertThat(regions().count(new RegionScope.InState(FederalState.NW), filter)).isEqualTo(1);
  }

  private static Region of(RegionKind... kinds) {
    String slug = String.join("-", List.of(kinds).stream().map(Enum::name).toList());
    Region region = aRegion(slug.toLowerCase(Locale.ROOT).replace('_', '-'));
    return region.withProfile(region.profile().toBuilder().kinds(Set.of(kinds)).build());
  }

  private static Lifecycle life(Lifecycle.Change... changes) {
    return new Lifecycle(List.of(changes), null);
  }

  private static Lifecycle.Change change(LifecycleStatus state, String since) {
    return new Lifecycle.Change(state, PartialDate.parse(since));
  }

  private static RegionFilterBuilder on(LocalDate day) {
    return RegionFilter.any(AsOf.on(day)).toBuilder();
  }

  private static RegionFilter states(LocalDate day, FederalState... states) {
    return on(day).states(Set.of(states)).build();
  }

  private static RegionFilter kinds(LocalDate day, RegionKind... kinds) {
    return on(day).kinds(Set.of(kinds)).build();
  }

  private static RegionFilter lifecycle(LocalDate day, LifecycleStatus... states) {
    return RegionFilter.in(AsOf.on(day), Set.of(states));
  }

  private static RegionFilter uncertain(AsOf when) {
    return RegionFilter.in(when, Set.of(LifecycleStatus.values())).whereUncertain();
  }

  private static RegionFilter district(LocalDate day, DistrictKey district) {
    return on(day).districts(Set.of(district)).build();
  }

  private static RegionFilter listedIn(int year) {
    return RegionFilter.listedIn(AsOf.on(RegionStores.TODAY), year);
  }

  private static RegionFilter pilot(@Nullable Boolean pilot) {
    return on(RegionStores.TODAY).pilotRegion(pilot).build();
  }

  private void assertListed(RegionFilter filter, RegionProfile... expected) {
    assertList(regions(), new RegionScope.Everywhere(), filter, RegionOrder.NAME)
        .isExactly(expected);
  }
}
