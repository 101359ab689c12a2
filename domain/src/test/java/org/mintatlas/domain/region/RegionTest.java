package org.mintatlas.domain.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.domain.InvalidValueAssert.assertText;
import static org.mintatlas.testkit.geography.GeographyFixtures.AHRWEILER;
import static org.mintatlas.testkit.geography.GeographyFixtures.BERLIN;
import static org.mintatlas.testkit.geography.GeographyFixtures.KOELN;
import static org.mintatlas.testkit.geography.GeographyFixtures.OBERHAVEL;
import static org.mintatlas.testkit.geography.GeographyFixtures.RHEIN_SIEG_KREIS;
import static org.mintatlas.testkit.organisation.OrganisationFixtures.anOrganisationId;
import static org.mintatlas.testkit.region.RegionFixtures.aFullRegion;
import static org.mintatlas.testkit.region.RegionFixtures.aLifecycleWithPause;
import static org.mintatlas.testkit.region.RegionFixtures.aProfile;
import static org.mintatlas.testkit.region.RegionFixtures.aRegion;
import static org.mintatlas.testkit.region.RegionFixtures.aRegionShownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.testkit.region.RegionFixtures;

class RegionTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 12, 12);

  @Test
  void mayBeKnownOnlyByItsProfileAndItsLife() {
    Region region = aRegion("fluss");

    assertThat(region.id()).isEqualTo(region.profile().id());
    assertThat(region.version()).isZero();
    assertThat(region.formerNames()).isEmpty();
    assertThat(region.coverage()).isEmpty();
    assertThat(region.involvements()).isEmpty();
    assertThat(region.clusterFunding()).isNull();
    assertThat(region.seals()).isEmpty();
    assertThat(region.successor()).isNull();
  }

  @Test
  void coversADistrictForATime() {
    Region region =
        aRegion("fluss")
            .withCoverage(
                List.of(
                    Coverage.stated(
                        KOELN.key(), new Tenure(PartialDate.of(2020), PartialDate.of(2022)))));

    assertThat(region.covers(KOELN.key(), LocalDate.of(2019, 12, 31))).isFalse();
    assertThat(region.covers(KOELN.key(), LocalDate.of(2020, 1, 1))).isTrue();
    assertThat(region.covers(KOELN.key(), LocalDate.of(2022, 12, 31))).isTrue();
    assertThat(region.covers(KOELN.key(), LocalDate.of(2023, 1, 1))).isFalse();
    assertThat(region.covers(RHEIN_SIEG_KREIS.key(), LocalDate.of(2021, 1, 1))).isFalse();
  }

  @Test
  void coversADistrictAllTheTimeWhenNoSourceSaysSinceWhen() {
    Region region = aRegion("fluss").withCoverage(coverage(KOELN.key()));

    assertThat(region.covers(KOELN.key(), LocalDate.MIN)).isTrue();
    assertThat(region.covers(KOELN.key(), LocalDate.MAX)).isTrue();
  }

  @Test
  void mayCoverWhatAnotherRegionCovers() {
    Region one = aRegion("fluss").withCoverage(coverage(KOELN.key()));
    Region other = aRegion("dom").withCoverage(coverage(KOELN.key()));

    assertThat(one.covers(KOELN.key(), TODAY)).isTrue();
    assertThat(other.covers(KOELN.key(), TODAY)).isTrue();
  }

  @Test
  void mayCrossAStateBorder() {
    Region region =
        aRegion("havel").withCoverage(coverage(BERLIN.key(), OBERHAVEL.key(), KOELN.key()));

    assertThat(region.coveredStates(TODAY))
        .containsExactly(FederalState.BE, FederalState.BB, FederalState.NW)
        .isUnmodifiable();
  }

  @Test
  void isInTheStatesOfTheDistrictsThatItCoversOnTheDay() {
    Region region = aFullRegion("fluss", anOrganisationId(), anOrganisationId());

    assertThat(region.coveredStates(LocalDate.of(2019, 12, 31))).containsExactly(FederalState.NW);
    assertThat(region.coveredStates(LocalDate.of(2020, 1, 1)))
        .containsExactly(FederalState.NW, FederalState.RP);
  }

  @Test
  void belongsToTheStateThatLeadsItAndThenByNameToThoseInWhichItCoversADistrict() {
    Region region =
        aRegion("rhein").withCoverage(coverage(AHRWEILER.key(), KOELN.key(), BERLIN.key()));

    assertThat(region.states(TODAY))
        .containsExactly(FederalState.NW, FederalState.BE, FederalState.RP)
        .isUnmodifiable();
  }

  @Test
  void belongsToTheStatesOfTheDay() {
    Region region = aFullRegion("fluss", anOrganisationId(), anOrganisationId());

    assertThat(region.states(LocalDate.of(2019, 12, 31))).containsExactly(FederalState.NW);
    assertThat(region.states(LocalDate.of(2020, 1, 1)))
        .containsExactly(FederalState.NW, FederalState.RP);
  }

  @Test
  void belongsToTheStateThatLeadsItWhateverItCovers() {
    Region abroad = aRegion("ahr").withCoverage(coverage(AHRWEILER.key()));

    assertThat(aRegion("fluss").states(TODAY)).containsExactly(FederalState.NW);
    assertThat(abroad.states(TODAY)).containsExactly(FederalState.NW, FederalState.RP);
  }

  @Test
  void needsNoDistrictInItsLeadState() {
    Region region = aRegion("fluss").withCoverage(coverage(AHRWEILER.key()));

    assertThat(region.profile().leadState()).isEqualTo(FederalState.NW);
    assertThat(region.coveredStates(TODAY)).containsExactly(FederalState.RP);
  }

  @Test
  void mayCoverADistrictAgainAfterAGap() {
    Region region =
        aRegion("fluss")
            .withCoverage(
                List.of(
                    Coverage.stated(
                        KOELN.key(), new Tenure(PartialDate.of(2018), PartialDate.of(2020))),
                    Coverage.stated(KOELN.key(), Tenure.since(PartialDate.of(2022)))));

    assertThat(region.covers(KOELN.key(), LocalDate.of(2020, 6, 1))).isTrue();
    assertThat(region.covers(KOELN.key(), LocalDate.of(2021, 6, 1))).isFalse();
    assertThat(region.covers(KOELN.key(), LocalDate.of(2022, 6, 1))).isTrue();
  }

  @Test
  void isRejectedWhenItCoversADistrictTwiceAtATime() {
    List<Coverage> twice =
        List.of(
            Coverage.stated(KOELN.key(), new Tenure(PartialDate.of(2018), PartialDate.of(2020))),
            Coverage.stated(RHEIN_SIEG_KREIS.key(), Tenure.UNKNOWN),
            Coverage.stated(KOELN.key(), Tenure.since(PartialDate.parse("2020-12-31"))));

    assertInvalid(() -> aRegion("fluss").withCoverage(twice))
        .withMessage("coverage '05315': is covered twice at a time");
  }

  @Test
  void isRejectedWhenItCoversADistrictForATimeAndAllTheTime() {
    Coverage always = Coverage.stated(KOELN.key(), Tenure.UNKNOWN);
    Coverage once =
        Coverage.stated(KOELN.key(), new Tenure(PartialDate.of(2018), PartialDate.of(2018)));

    assertInvalid(() -> aRegion("fluss").withCoverage(List.of(always, once)));
    assertInvalid(() -> aRegion("fluss").withCoverage(List.of(once, always)));
    assertInvalid(() -> aRegion("fluss").withCoverage(List.of(always, always)));
  }

  @Test
  void coversNothingBeforeItBeganAndNothingAnyMoreOnceItIsOver() {
    Region region =
        aRegion("fluss")
            .withCoverage(
                List.of(
                    Coverage.stated(KOELN.key(), Tenure.UNKNOWN),
                    Coverage.stated(BERLIN.key(), new Tenure(null, PartialDate.of(2021))),
                    Coverage.stated(
                        OBERHAVEL.key(), new Tenure(PartialDate.of(2022), PartialDate.of(2025)))))
            .withLifecycle(lifeUntil(LifecycleStatus.ENDED));
    Region founded =
        region.withProfile(region.profile().toBuilder().founded(PartialDate.of(2020)).build());

    assertThat(founded.statedDistricts(LocalDate.of(2019, 12, 31))).isEmpty();
    assertThat(founded.statedDistricts(LocalDate.of(2020, 1, 1)))
        .containsExactlyInAnyOrder(KOELN.key(), BERLIN.key());
    assertThat(region.statedDistricts(LocalDate.of(1990, 1, 1))).isEmpty();
    assertThat(founded.statedDistricts(LocalDate.of(2023, 12, 31)))
        .containsExactlyInAnyOrder(KOELN.key(), OBERHAVEL.key());
    assertThat(founded.coveredStates(LocalDate.of(2023, 12, 31)))
        .containsExactlyInAnyOrder(FederalState.NW, FederalState.BB);
    assertThat(founded.statedDistricts(LocalDate.of(2024, 1, 1))).isEmpty();
  }

  @Test
  void hasNoPartOfAnOrganisationAnyMoreOnceItIsOver() {
    Region region = aRegion("fluss").withLifecycle(lifeUntil(LifecycleStatus.ENDED));
    Tenure open = Tenure.since(PartialDate.of(2020));

    assertThat(region.lasts(open, LocalDate.of(2023, 12, 31))).isTrue();
    assertThat(region.lasts(open, LocalDate.of(2024, 1, 1))).isFalse();
    assertThat(region.lasts(Tenure.UNKNOWN, LocalDate.of(2024, 1, 1))).isFalse();
    assertThat(
            region.lasts(
                new Tenure(PartialDate.of(2020), PartialDate.of(2024)), LocalDate.of(2024, 1, 1)))
        .isFalse();
  }

  @Test
  void mayCoverTheDistrictOfItsSeatAndThoseOfItsNameWhileNoSourceSaysWhatItCovers() {
    Region region =
        seatedInKoeln()
            .withCoverage(
                List.of(
                    named(OBERHAVEL.key(), Tenure.UNKNOWN),
                    Coverage.stated(AHRWEILER.key(), Tenure.since(PartialDate.of(2022)))));

    assertThat(region.coverageKnown(LocalDate.of(2021, 12, 31))).isFalse();
    assertThat(region.statedDistricts(LocalDate.of(2021, 12, 31))).isEmpty();
    assertThat(region.hintedDistricts(LocalDate.of(2021, 12, 31)))
        .containsExactlyInAnyOrder(KOELN.key(), OBERHAVEL.key())
        .isUnmodifiable();
    assertThat(region.coveredStates(LocalDate.of(2021, 12, 31))).isEmpty();
    assertThat(region.coverageKnown(LocalDate.of(2022, 1, 1))).isTrue();
    assertThat(region.hintedDistricts(LocalDate.of(2022, 1, 1))).isEmpty();
    assertThat(region.covers(OBERHAVEL.key(), LocalDate.of(2022, 1, 1))).isFalse();
  }

  @Test
  void mayCoverTheDistrictOfItsSeatOnlyFromItsFoundingToItsEnd() {
    Region region = seatedInKoeln().withLifecycle(lifeUntil(LifecycleStatus.ENDED));
    Region founded =
        region.withProfile(region.profile().toBuilder().founded(PartialDate.of(2020)).build());

    assertThat(founded.hintedDistricts(LocalDate.of(2019, 12, 31))).isEmpty();
    assertThat(founded.hintedDistricts(LocalDate.of(2020, 1, 1))).containsExactly(KOELN.key());
    assertThat(founded.hintedDistricts(LocalDate.of(2023, 12, 31))).containsExactly(KOELN.key());
    assertThat(founded.hintedDistricts(LocalDate.of(2024, 1, 1))).isEmpty();
  }

  @Test
  void mayCoverADistrictOfItsNameOnlyAsLongAsThatSays() {
    Region region =
        aRegion("fluss")
            .withCoverage(
                List.of(
                    named(
                        OBERHAVEL.key(), new Tenure(PartialDate.of(2020), PartialDate.of(2021)))));

    assertThat(region.hintedDistricts(LocalDate.of(2019, 12, 31))).isEmpty();
    assertThat(region.hintedDistricts(LocalDate.of(2020, 1, 1))).containsExactly(OBERHAVEL.key());
    assertThat(region.hintedDistricts(LocalDate.of(2022, 1, 1))).isEmpty();
  }

  @Test
  void coversAsAListedRegionWhatItCoversOnTheDay() {
    Region region = aFullRegion("fluss", anOrganisationId(), anOrganisationId());
    LocalDate before = LocalDate.of(2022, 6, 1);

    assertThat(region.listedArea(AsOf.on(before)))
        .contains(
            new ListedArea(
                region.id(),
                Set.of(RegionKind.MINT_REGION, RegionKind.ZDI_NETWORK),
                FederalState.NW,
                true,
                Set.of(KOELN.key(), AHRWEILER.key()),
                Set.of()));
    assertThat(region.listedArea(AsOf.on(LocalDate.of(2023, 6, 1))).orElseThrow())
        .satisfies(area -> {
          assertThat(area.kinds()).isEqualTo(region.profile().kinds());
          assertThat(area.stated())
              .containsExactlyInAnyOrder(KOELN.key(), RHEIN_SIEG_KREIS.key(), AHRWEILER.key());
        });
  }

  @Test
  void mayCoverAsAListedRegionWhileNobodyKnowsWhetherItIsOne() {
    Region region =
        aRegionShownBy("fluss", PartialDate.of(2021)).withCoverage(coverage(KOELN.key()));
    LocalDate shown = LocalDate.of(2021, 12, 31);

    assertThat(region.listedArea(AsOf.on(shown.minusDays(1))).orElseThrow())
        .isEqualTo(
            new ListedArea(
                region.id(),
                Set.of(RegionKind.MINT_REGION),
                FederalState.NW,
                false,
                Set.of(KOELN.key()),
                Set.of()));
    assertThat(region.listedArea(AsOf.on(shown)).orElseThrow().certain()).isTrue();
    assertThat(region.listedArea(new AsOf(shown.plusDays(1), shown)).orElseThrow().certain())
        .isFalse();
  }

  @Test
  void coversNothingAsAListedRegionBeforeItsLifeBegan() {
    Region region =
        aRegion("fluss")
            .withLifecycle(Lifecycle.startingAs(LifecycleStatus.LISTED, PartialDate.of(2024)))
            .withCoverage(coverage(KOELN.key()));

    assertThat(region.listedArea(AsOf.on(LocalDate.of(2023, 12, 31)))).isEmpty();
    assertThat(region.listedArea(AsOf.on(LocalDate.of(2024, 1, 1)))).isPresent();
  }

  @Test
  void isAClusterOnlyFromItsFirstKnownFundingOn() {
    Region region = aFullRegion("fluss", anOrganisationId(), anOrganisationId());
    LocalDate funded = LocalDate.of(2022, 11, 1);

    assertThat(region.kinds(funded.minusDays(1)))
        .containsExactly(RegionKind.MINT_REGION, RegionKind.ZDI_NETWORK)
        .isUnmodifiable();
    assertThat(region.kinds(funded)).isEqualTo(region.profile().kinds());
    assertThat(region.kinds(LocalDate.of(2030, 1, 1))).isEqualTo(region.profile().kinds());
    assertThat(region.withClusterFunding(null).kinds(LocalDate.MIN))
        .isEqualTo(region.profile().kinds());
  }

  @ParameterizedTest
  @EnumSource(names = {"IN_PREPARATION", "PAUSED", "ENDED"})
  void staysFindableButCoversNothingAsAListedRegionWhileItIsNot(LifecycleStatus state) {
    Region listed = aRegion("fluss").withCoverage(coverage(KOELN.key()));
    Region region = listed.withLifecycle(lifeUntil(state));

    assertThat(region.standing(AsOf.on(TODAY))).isEqualTo(Standing.in(state));
    assertThat(region.listedArea(AsOf.on(TODAY))).isEmpty();
    assertThat(region.covers(KOELN.key(), TODAY)).isEqualTo(state != LifecycleStatus.ENDED);
    assertThat(region.covers(KOELN.key(), LocalDate.of(2023, 12, 31))).isTrue();
    assertThat(region.coverage()).isEqualTo(listed.coverage());
    assertThat(region.profile())
        .usingRecursiveComparison()
        .ignoringFields("listed")
        .isEqualTo(listed.profile());
  }

  @Test
  void keepsItsDateOfListingWhenItIsPausedOrEnded() {
    Region region = aRegion("fluss").withLifecycle(aLifecycleWithPause());
    Lifecycle.Transition ended =
        region.lifecycle().moveTo(LifecycleStatus.ENDED, PartialDate.of(2024));

    assertThat(region.withLifecycle(ended.orThrow()).profile()).isEqualTo(region.profile());
  }

  @Test
  void takesItsDateOfListingFromItsLife() {
    Region region = aRegion("fluss").withLifecycle(aLifecycleWithPause());

    assertThat(region.profile().listed()).hasToString("2019-03");
  }

  @Test
  void isRejectedWithADateOfListingOtherThanThatOfItsLife() {
    RegionProfile wrong = aProfile("fluss").toBuilder().listed(PartialDate.of(2018)).build();

    assertInvalid(() -> Region.of(wrong, aLifecycleWithPause()))
        .withMessage("listed '2018': is not the date of the lifecycle: 2019-03");
    assertInvalid(() -> Region.of(aProfile("fluss"), aLifecycleWithPause()))
        .withMessage("listed: is not the date of the lifecycle: 2019-03");
    assertInvalid(
            () -> Region.of(wrong, Lifecycle.startingAs(LifecycleStatus.IN_PREPARATION, null)))
        .withMessage("listed '2018': is not the date of the lifecycle: null");
  }

  @Test
  void keepsItsFormerNamesTheEarliestFirst() {
    Region region =
        aRegion("fluss")
            .renamed("Second Name", PartialDate.of(2019))
            .renamed("Third Name", PartialDate.parse("2021-05"));

    assertThat(region.profile().name()).isEqualTo("Third Name");
    assertThat(region.profile().slug()).hasToString("fluss");
    assertThat(region.formerNames())
        .containsExactly(
            new RegionName("Fluss", PartialDate.of(2019)),
            new RegionName("Second Name", PartialDate.parse("2021-05")));
  }

  @Test
  void mayHaveHadANameUntilNobodyKnowsWhen() {
    List<RegionName> names =
        List.of(
            new RegionName("First Name", PartialDate.of(2019)),
            new RegionName("Second Name", null),
            new RegionName("Third Name", PartialDate.of(2021)));

    assertThat(aRegion("fluss").withFormerNames(names).formerNames()).isEqualTo(names);
    assertInvalid(() ->
            aRegion("fluss")
                .withFormerNames(
                    List.of(
                        names.get(0),
                        names.get(1),
                        new RegionName("Third Name", PartialDate.of(2018)))))
        .withMessage("former name 'Third Name': comes before the one it followed");
  }

  @Test
  void isNotRenamedBeforeItGotItsLatestName() {
    Region region = aRegion("fluss").renamed("Second Name", PartialDate.of(2019));

    assertInvalid(() -> region.renamed("Third Name", PartialDate.of(2018)))
        .withMessage("former name 'Second Name': comes before the one it followed");
  }

  @Test
  void isNotRenamedToTheNameThatItHas() {
    Region region = aRegion("fluss");

    assertInvalid(() -> region.renamed(" " + region.profile().name(), PartialDate.of(2018)))
        .withMessage("name '" + region.profile().name() + "': is the name that it has");
  }

  @Test
  void isRejectedWithAFormerNameThatIsNone() {
    assertText("former region name", 200, text -> new RegionName(text, PartialDate.of(2019)));
  }

  @Test
  void hasOrganisationsWithAPartForATime() {
    var carrier = anOrganisationId();
    var partner = anOrganisationId();
    Region region = aFullRegion("fluss", carrier, partner);

    assertThat(
            region.involvements().stream()
                .filter(i -> region.lasts(i.tenure(), LocalDate.of(2021, 12, 31))))
        .extracting(Involvement::organisation, Involvement::role)
        .containsExactly(
            tuple(carrier, Involvement.Role.CARRIER), tuple(partner, Involvement.Role.PARTNER));
    assertThat(
            region.involvements().stream()
                .filter(i -> region.lasts(i.tenure(), LocalDate.of(2022, 1, 1))))
        .extracting(Involvement::organisation, Involvement::role)
        .containsExactly(
            tuple(carrier, Involvement.Role.CARRIER),
            tuple(partner, Involvement.Role.LEAD_PARTNER));
    assertThat(region.carriers(TODAY)).containsExactlyInAnyOrder(carrier, partner);
    assertThat(region.carriers(LocalDate.of(2021, 12, 31))).containsExactly(carrier);
    assertThat(region.carriers(LocalDate.of(2016, 12, 31))).isEmpty();
  }

  @Test
  void isRejectedWithEvidenceOfItsListingBeforeItWasFounded() {
    Region shown = aRegionShownBy("fluss", PartialDate.of(2020));

    assertThat(founded(shown, "2020-12-31").profile().founded()).hasToString("2020-12-31");
    assertInvalid(() -> founded(shown, "2021"))
        .withMessage("listed by '2020': lies before the founding of 2021");
  }

  @Test
  void isRejectedWithACoverageBeforeItWasFounded() {
    Region covering =
        aRegion("fluss")
            .withCoverage(
                List.of(
                    Coverage.stated(BERLIN.key(), Tenure.UNKNOWN),
                    Coverage.stated(KOELN.key(), Tenure.since(PartialDate.parse("2020-05")))));

    assertThat(founded(covering, "2020-05-31").profile().founded()).isNotNull();
    assertThat(founded(covering, "2020").profile().founded()).isNotNull();
    assertInvalid(() -> founded(covering, "2020-06"))
        .withMessage("coverage '2020-05': begins before the founding of 2020-06");
  }

  @Test
  void isRejectedAsItsOwnSuccessor() {
    Region region = aRegion("fluss");
    RegionId successor = RegionFixtures.aRegionId();

    assertThat(region.withSuccessor(successor).successor()).isEqualTo(successor);
    assertInvalid(() -> region.withSuccessor(region.id()))
        .withMessage("successor 'fluss': is the region itself");
  }

  @Test
  void isRejectedWithANegativeVersion() {
    assertInvalid(() -> aRegion("fluss").withVersion(-1))
        .withMessage("version '-1': must not be negative");
  }

  @Test
  void keepsCopiesOfWhatItIsMadeOf() {
    Region full = aFullRegion("fluss", anOrganisationId(), anOrganisationId());
    List<RegionName> names = new ArrayList<>(full.formerNames());
    List<Coverage> coverage = new ArrayList<>(full.coverage());
    List<Involvement> involvements = new ArrayList<>(full.involvements());
    List<QualitySeal> seals = new ArrayList<>(full.seals());
    Region region =
        new Region(
            full.profile(),
            0,
            names,
            full.lifecycle(),
            coverage,
            involvements,
            full.clusterFunding(),
            seals,
            null);

    names.clear();
    coverage.clear();
    involvements.clear();
    seals.clear();

    assertThat(region).isEqualTo(full);
    assertThat(region.formerNames()).isUnmodifiable();
    assertThat(region.coverage()).isUnmodifiable();
    assertThat(region.involvements()).isUnmodifiable();
    assertThat(region.seals()).isUnmodifiable();
  }

  @Test
  void changesOnlyThePartThatItIsTold() {
    Region full = aFullRegion("fluss", anOrganisationId(), anOrganisationId());
    RegionProfile quiet = full.profile().toBuilder().mission("Another one.").build();

    assertThat(full).hasNoNullFieldsOrPropertiesExcept("successor");
    assertThat(full.withProfile(quiet).profile()).isEqualTo(quiet);
    assertThat(full.withProfile(quiet).withProfile(full.profile())).isEqualTo(full);
    assertThat(full.withCoverage(List.of()).coverage()).isEmpty();
    assertThat(full.withCoverage(List.of()).withCoverage(full.coverage())).isEqualTo(full);
    assertThat(full.withInvolvements(List.of()).involvements()).isEmpty();
    assertThat(full.withInvolvements(List.of()).withInvolvements(full.involvements()))
        .isEqualTo(full);
    assertThat(full.withClusterFunding(null).clusterFunding()).isNull();
    assertThat(full.withClusterFunding(null).withClusterFunding(full.clusterFunding()))
        .isEqualTo(full);
    assertThat(full.withSeals(List.of()).seals()).isEmpty();
    assertThat(full.withSeals(List.of()).withSeals(full.seals())).isEqualTo(full);
    assertThat(full.withFormerNames(List.of()).formerNames()).isEmpty();
    assertThat(full.withFormerNames(List.of()).withFormerNames(full.formerNames())).isEqualTo(full);
    assertThat(full.withSuccessor(RegionFixtures.aRegionId()).withSuccessor(null)).isEqualTo(full);
    assertThat(full.withVersion(3).version()).isEqualTo(3);
    assertThat(full.withVersion(3).withVersion(full.version())).isEqualTo(full);
    assertThat(full.withLifecycle(lifeUntil(LifecycleStatus.ENDED)).lifecycle())
        .isEqualTo(lifeUntil(LifecycleStatus.ENDED));
    assertThat(full.withLifecycle(lifeUntil(LifecycleStatus.ENDED)).withLifecycle(full.lifecycle()))
        .isEqualTo(full);
    assertThat(full.renamed("Other", PartialDate.of(2024)).withProfile(full.profile()))
        .usingRecursiveComparison()
        .ignoringFields("formerNames")
        .isEqualTo(full);
  }

  private static Region seatedInKoeln() {
    Region region = aRegion("fluss");
    return region.withProfile(
        region.profile().toBuilder().seat("Köln").seatDistrict(KOELN.key()).build());
  }

  private static Region founded(Region region, String date) {
    return region.withProfile(
        region.profile().toBuilder().founded(PartialDate.parse(date)).build());
  }

  private static Coverage named(DistrictKey district, Tenure tenure) {
    return new Coverage(district, tenure, Coverage.Basis.NAME, List.of());
  }

  private static List<Coverage> coverage(DistrictKey... districts) {
    return Arrays.stream(districts).map(key -> Coverage.stated(key, Tenure.UNKNOWN)).toList();
  }

  private static Lifecycle lifeUntil(LifecycleStatus state) {
    PartialDate listed = PartialDate.of(2020);
    return switch (state) {
      case IN_PREPARATION, LISTED -> Lifecycle.startingAs(state, listed);
      case PAUSED, ENDED ->
          new Lifecycle(
              List.of(
                  new Lifecycle.Change(LifecycleStatus.LISTED, listed),
                  new Lifecycle.Change(state, PartialDate.of(2024))),
              null);
    };
  }
}
