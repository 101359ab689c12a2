package org.mintatlas.testkit.region;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.ClusterFunding;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.ListedBy;
import org.mintatlas.domain.region.Location;
import org.mintatlas.domain.region.QualitySeal;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionId;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionName;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.AgeRange;
import org.mintatlas.domain.shared.EducationStage;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Slug;
import org.mintatlas.domain.shared.Subject;
import org.mintatlas.domain.shared.TargetGroup;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.testkit.geography.GeographyFixtures;
import org.mintatlas.testkit.shared.SharedFixtures;

/** Valid regions in one call. */
public final class RegionFixtures {
  private RegionFixtures() {}

  /** An identity that nothing has. */
  public static RegionId aRegionId() {
    return new RegionId(UUID.randomUUID());
  }

  /** A profile with as little as possible, named after its slug. */
  public static RegionProfile aProfile(String slug) {
    return RegionProfile.builder(
            aRegionId(),
            new Slug(slug),
            SharedFixtures.nameOf(slug),
            Set.of(RegionKind.MINT_REGION),
            FederalState.NW)
        .sources(List.of(SharedFixtures.A_SOURCE))
        .build();
  }

  /**
   * A region of Nordrhein-Westfalen that is on the list, nobody knows since when, so that nobody
   * knows of any day whether it was; nothing else.
   */
  public static Region aRegion(String slug) {
    return Region.of(aProfile(slug), Lifecycle.startingAs(LifecycleStatus.LISTED, null));
  }

  /** Like {@link #aRegion}, but known to be listed since the beginning of 2010. */
  public static Region aListedRegion(String slug) {
    return aRegion(slug)
        .withLifecycle(Lifecycle.startingAs(LifecycleStatus.LISTED, PartialDate.of(2010)));
  }

  /** Like {@link #aRegion}, but known to be listed from the last day of this date on. */
  public static Region aRegionShownBy(String slug, PartialDate date) {
    return Region.of(
        aProfile(slug),
        Lifecycle.shownBy(
            LifecycleStatus.LISTED, new ListedBy(date, SharedFixtures.A_DATED_SOURCE)));
  }

  /**
   * A region with every field filled but its successor. It is listed today, after a pause from 15
   * June 2021 to the end of that year, and covers the Rhein-Sieg-Kreis twice with a gap in 2022;
   * its name speaks of Oberhavel.
   *
   * @param carrier carries it
   * @param partner leads it as a cluster since 2022, and was a partner before
   */
  public static Region aFullRegion(String slug, OrganisationId carrier, OrganisationId partner) {
    Lifecycle lifecycle = aLifecycleWithPause();
    RegionProfile profile =
        aProfile(slug).toBuilder()
            .kinds(Set.of(RegionKind.MINT_REGION, RegionKind.MINT_CLUSTER, RegionKind.ZDI_NETWORK))
            .officialName(SharedFixtures.nameOf(slug) + ", the Network of the River")
            .seat("Köln")
            .seatDistrict(GeographyFixtures.KOELN.key())
            .location(new Location(GeographyFixtures.KOELN.centre(), Location.Basis.SEAT))
            .founded(PartialDate.of(2017))
            .listed(lifecycle.listed())
            .pilotRegion(true)
            .website(SharedFixtures.aWebAddress(slug))
            .mission("Brings those together who teach MINT along the river.")
            .focusSubjects(Set.of(Subject.INFORMATICS, Subject.TECHNOLOGY))
            .targetGroups(Set.of(TargetGroup.GIRLS, TargetGroup.WHOLE_CLASSES))
            .ages(new AgeRange(6, 19))
            .educationStages(Set.of(EducationStage.KITA, EducationStage.UPPER_SECONDARY))
            .sources(SharedFixtures.bothSources())
            .build();
    return new Region(
        profile,
        0,
        List.of(
            new RegionName("First Name", null),
            new RegionName("Second Name", PartialDate.parse("2020-04-01"))),
        lifecycle,
        List.of(
            new Coverage(
                GeographyFixtures.KOELN.key(),
                Tenure.UNKNOWN,
                Coverage.Basis.STATED,
                SharedFixtures.bothSources()),
            new Coverage(
                GeographyFixtures.RHEIN_SIEG_KREIS.key(),
                new Tenure(PartialDate.parse("2019-03"), PartialDate.of(2021)),
                Coverage.Basis.STATED,
                List.of(SharedFixtures.A_DATED_SOURCE)),
            Coverage.stated(
                GeographyFixtures.RHEIN_SIEG_KREIS.key(),
                Tenure.since(PartialDate.parse("2023-01-01"))),
            Coverage.stated(GeographyFixtures.AHRWEILER.key(), Tenure.since(PartialDate.of(2020))),
            new Coverage(
                GeographyFixtures.OBERHAVEL.key(),
                Tenure.UNKNOWN,
                Coverage.Basis.NAME,
                List.of(SharedFixtures.A_SOURCE))),
        List.of(
            new Involvement(
                carrier, Involvement.Role.CARRIER, Tenure.UNKNOWN, SharedFixtures.bothSources()),
            new Involvement(
                partner,
                Involvement.Role.PARTNER,
                new Tenure(PartialDate.of(2019), PartialDate.of(2021)),
                List.of(SharedFixtures.A_SOURCE)),
            new Involvement(
                partner,
                Involvement.Role.LEAD_PARTNER,
                Tenure.since(PartialDate.of(2022)),
                List.of())),
        new ClusterFunding(
            new Period(PartialDate.parse("2022-11"), PartialDate.parse("2027-10-31")), true),
        List.of(
            new QualitySeal(PartialDate.of(2023)),
            new QualitySeal(PartialDate.parse("2024-05-01"))),
        null);
  }

  /** Prepared in 2018, listed in March 2019, paused on 15 June 2021, listed again in 2022. */
  public static Lifecycle aLifecycleWithPause() {
    return new Lifecycle(
        List.of(
            new Lifecycle.Change(LifecycleStatus.IN_PREPARATION, PartialDate.of(2018)),
            new Lifecycle.Change(LifecycleStatus.LISTED, PartialDate.parse("2019-03")),
            new Lifecycle.Change(LifecycleStatus.PAUSED, PartialDate.parse("2021-06-15")),
            new Lifecycle.Change(LifecycleStatus.LISTED, PartialDate.of(2022))),
        null);
  }
}
