package org.mintatlas.domain.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mintatlas.domain.InvalidValueAssert.assertInvalid;
import static org.mintatlas.domain.region.RegionFlag.CLUSTER_FUNDING_ENDED;
import static org.mintatlas.domain.region.RegionFlag.CLUSTER_TOO_FEW_SECTORS;
import static org.mintatlas.testkit.organisation.OrganisationFixtures.anOrganisationId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.region.Involvement.Role;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.testkit.region.RegionFixtures;

/** A cluster has a funding that goes on and three partners from three sectors. */
class ClusterRuleTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 12, 12);
  private static final ClusterFunding FUNDING =
      new ClusterFunding(new Period(PartialDate.of(2022), PartialDate.of(2027)), false);

  private final OrganisationId university = anOrganisationId();
  private final OrganisationId school = anOrganisationId();
  private final OrganisationId association = anOrganisationId();
  private final OrganisationId company = anOrganisationId();
  private final OrganisationId stranger = anOrganisationId();

  private final Map<OrganisationId, Sector> sectors =
      Map.of(
          university, Sector.EDUCATION_SCIENCE,
          school, Sector.EDUCATION_SCIENCE,
          association, Sector.CIVIL_SOCIETY,
          company, Sector.BUSINESS);

  @Test
  void isMetByThreePartnersFromThreeSectors() {
    assertThat(flags(led(university), partner(association), partner(company))).isEmpty();
  }

  @Test
  void countsACarrierAsOneOfThePartners() {
    assertThat(flags(led(university), partner(association), carrier(company))).isEmpty();
    assertThat(flags(led(university), partner(school), carrier(company)))
        .containsExactly(CLUSTER_TOO_FEW_SECTORS);
  }

  @Test
  void isNotMetByThreePartnersFromTwoSectors() {
    assertThat(flags(led(university), partner(school), partner(company)))
        .containsExactly(CLUSTER_TOO_FEW_SECTORS)
        .isUnmodifiable();
  }

  @Test
  void isNotKnownToBeBrokenByFewerThanThreePartnersForTheOthersAreUnknown() {
    assertThat(flags()).isEmpty();
    assertThat(flags(led(university), partner(school))).isEmpty();
    assertThat(flags(led(university), partner(university), partner(school))).isEmpty();
  }

  @Test
  void isNotKnownToBeBrokenWhileTheSectorOfAPartnerIsUnknown() {
    assertThat(flags(led(university), partner(stranger), partner(school))).isEmpty();
    assertThat(flags(led(university), partner(stranger), partner(company), partner(association)))
        .isEmpty();
  }

  @Test
  void isNotKnownToBeBrokenWithoutAKnownLeadPartner() {
    assertThat(flags(partner(university), partner(association), partner(company))).isEmpty();
  }

  @Test
  void countsOnlyThePartnersOfTheDay() {
    Tenure past = new Tenure(PartialDate.of(2022), PartialDate.of(2023));
    Region region =
        cluster(
            led(university),
            partner(school),
            partner(company),
            new Involvement(association, Role.PARTNER, past, List.of()));

    assertThat(region.flags(TODAY, sectors::get)).containsExactly(CLUSTER_TOO_FEW_SECTORS);
    assertThat(region.flags(LocalDate.of(2023, 12, 31), sectors::get)).isEmpty();
  }

  @Test
  void hasNoPartnersOnceTheRegionIsOver() {
    Region region =
        cluster(led(university), partner(school), partner(company))
            .withLifecycle(
                new Lifecycle(
                    List.of(
                        new Lifecycle.Change(LifecycleStatus.LISTED, PartialDate.of(2020)),
                        new Lifecycle.Change(LifecycleStatus.ENDED, PartialDate.of(2024))),
                    null));

    assertThat(region.flags(LocalDate.of(2023, 12, 31), sectors::get))
        .containsExactly(CLUSTER_TOO_FEW_SECTORS);
    assertThat(region.flags(LocalDate.of(2024, 1, 1), sectors::get)).isEmpty();
  }

  @Test
  void isNotMetAfterTheEndOfTheFunding() {
    Region region = cluster(led(university), partner(association), partner(company));

    assertThat(region.flags(LocalDate.of(2027, 12, 31), sectors::get)).isEmpty();
    assertThat(region.flags(LocalDate.of(2028, 1, 1), sectors::get))
        .containsExactly(CLUSTER_FUNDING_ENDED);
    assertThat(
            cluster(partner(university), partner(school), partner(company))
                .flags(LocalDate.of(2028, 1, 1), sectors::get))
        .containsExactly(CLUSTER_FUNDING_ENDED, CLUSTER_TOO_FEW_SECTORS);
  }

  @Test
  void isNotKnownToBeBrokenByAnEndThatWasOnlyComputed() {
    Region stated = cluster(led(university), partner(association), partner(company));
    ClusterFunding funding = Objects.requireNonNull(stated.clusterFunding());

    assertThat(
            stated
                .withClusterFunding(new ClusterFunding(funding.period(), true))
                .flags(LocalDate.of(2028, 1, 1), sectors::get))
        .isEmpty();
  }

  @Test
  void isNotKnownToBeBrokenWithoutAKnownFundingOrItsEnd() {
    Region region = cluster(led(university), partner(association), partner(company));

    assertThat(region.withClusterFunding(null).flags(TODAY, sectors::get)).isEmpty();
    assertThat(
            region
                .withClusterFunding(new ClusterFunding(Period.since(PartialDate.of(2022)), false))
                .flags(LocalDate.of(2099, 1, 1), sectors::get))
        .isEmpty();
  }

  @Test
  void isNoRuleBeforeTheFundingBegan() {
    Region region = cluster(led(university), partner(school), partner(company));

    assertThat(region.flags(LocalDate.of(2021, 12, 31), sectors::get)).isEmpty();
  }

  @Test
  void isNoRuleForOtherKinds() {
    assertThat(RegionFixtures.aRegion("fluss").flags(TODAY, sectors::get)).isEmpty();
  }

  @Test
  void keepsFundingForClusters() {
    assertInvalid(() -> RegionFixtures.aRegion("fluss").withClusterFunding(FUNDING))
        .withMessage("cluster funding '2022/2027': needs kind MINT_CLUSTER");
  }

  private Set<RegionFlag> flags(Involvement... involvements) {
    return cluster(involvements).flags(TODAY, sectors::get);
  }

  private static Region cluster(Involvement... involvements) {
    Region region = RegionFixtures.aRegion("cluster");
    return region
        .withProfile(
            region.profile().toBuilder()
                .kinds(Set.of(RegionKind.MINT_REGION, RegionKind.MINT_CLUSTER))
                .build())
        .withClusterFunding(FUNDING)
        .withInvolvements(List.of(involvements));
  }

  private static Involvement led(OrganisationId organisation) {
    return new Involvement(organisation, Role.LEAD_PARTNER, Tenure.UNKNOWN, List.of());
  }

  private static Involvement carrier(OrganisationId organisation) {
    return new Involvement(organisation, Role.CARRIER, Tenure.UNKNOWN, List.of());
  }

  private static Involvement partner(OrganisationId organisation) {
    return new Involvement(organisation, Role.PARTNER, Tenure.UNKNOWN, List.of());
  }
}
