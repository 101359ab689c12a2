package org.mintatlas.domain.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mintatlas.domain.organisation.OrganisationFixtures.anOrganisationId;
import static org.mintatlas.domain.region.RegionFlag.CLUSTER_TOO_FEW_PARTNERS;
import static org.mintatlas.domain.region.RegionFlag.CLUSTER_WITHOUT_FUNDING;
import static org.mintatlas.domain.region.RegionFlag.CLUSTER_WITHOUT_LEAD_PARTNER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.region.Involvement.Role;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;

/** A cluster needs a funding period, a lead partner and three partners from three sectors. */
class ClusterRuleTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 12, 12);
  private static final Period FUNDING = new Period(PartialDate.of(2022), PartialDate.of(2027));

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
  void isMetByThreePartnersFromThreeSectorsOfWhomOneLeads() {
    assertThat(flags(led(university), partner(association), partner(company))).isEmpty();
  }

  @Test
  void countsACarrierAsOneOfThePartners() {
    assertThat(
            flags(
                led(university),
                partner(association),
                new Involvement(company, Role.CARRIER, null)))
        .isEmpty();
  }

  @Test
  void isNotMetByTwoPartners() {
    assertThat(flags(led(university), partner(company))).containsExactly(CLUSTER_TOO_FEW_PARTNERS);
  }

  @Test
  void countsAnOrganisationWithTwoPartsOnce() {
    assertThat(flags(led(university), partner(university), partner(company)))
        .containsExactly(CLUSTER_TOO_FEW_PARTNERS);
  }

  @Test
  void isNotMetByThreePartnersFromTwoSectors() {
    assertThat(flags(led(university), partner(school), partner(company)))
        .containsExactly(CLUSTER_TOO_FEW_PARTNERS);
  }

  @Test
  void doesNotCountAnUnknownSector() {
    assertThat(flags(led(university), partner(stranger), partner(company)))
        .containsExactly(CLUSTER_TOO_FEW_PARTNERS);
    assertThat(flags(led(university), partner(stranger), partner(company), partner(association)))
        .isEmpty();
  }

  @Test
  void isNotMetWithoutALeadPartner() {
    assertThat(flags(partner(university), partner(association), partner(company)))
        .containsExactly(CLUSTER_WITHOUT_LEAD_PARTNER);
  }

  @Test
  void isNotMetByPartnersOfFormerTimes() {
    Period past = new Period(PartialDate.of(2022), PartialDate.of(2023));

    assertThat(
            flags(
                led(university),
                partner(association),
                new Involvement(company, Role.PARTNER, past)))
        .containsExactly(CLUSTER_TOO_FEW_PARTNERS);
    assertThat(
            flags(
                new Involvement(university, Role.LEAD_PARTNER, past),
                partner(university),
                partner(association),
                partner(company)))
        .containsExactly(CLUSTER_WITHOUT_LEAD_PARTNER);
  }

  @Test
  void isNotMetWithoutAKnownFundingPeriod() {
    Region region =
        cluster(led(university), partner(association), partner(company)).withClusterFunding(null);

    assertThat(region.flags(TODAY, sectors::get)).containsExactly(CLUSTER_WITHOUT_FUNDING);
  }

  @Test
  void flagsAClusterOfWhichNothingIsKnownButDoesNotRejectIt() {
    Region region = cluster().withClusterFunding(null);

    assertThat(region.flags(TODAY, sectors::get))
        .containsExactly(
            CLUSTER_WITHOUT_FUNDING, CLUSTER_WITHOUT_LEAD_PARTNER, CLUSTER_TOO_FEW_PARTNERS)
        .isUnmodifiable();
  }

  @Test
  void isNoRuleForOtherKinds() {
    assertThat(RegionFixtures.aRegion("fluss").flags(TODAY, sectors::get)).isEmpty();
  }

  @Test
  void keepsFundingForClusters() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> RegionFixtures.aRegion("fluss").withClusterFunding(FUNDING))
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
    return new Involvement(organisation, Role.LEAD_PARTNER, null);
  }

  private static Involvement partner(OrganisationId organisation) {
    return new Involvement(organisation, Role.PARTNER, Period.since(PartialDate.of(2022)));
  }
}
