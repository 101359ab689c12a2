package org.mintatlas.testkit.region;

import static org.mintatlas.testkit.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.List;
import org.mintatlas.application.region.RegionFilter;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Lifecycle;
import org.mintatlas.domain.region.LifecycleStatus;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.AsOf;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Tenure;
import org.mintatlas.testkit.StoredThings;
import org.mintatlas.testkit.geography.GeographyFixtures;

/** The collections that regions live in, all empty when a test begins, and ways to fill them. */
public interface RegionStores extends StoredThings {
  /** The day on which most tests look at life and coverage. */
  LocalDate TODAY = LocalDate.of(2024, 6, 1);

  /** Any region, looked at {@link #TODAY}. */
  RegionFilter ANY = RegionFilter.any(AsOf.on(TODAY));

  /** Stores a region; it may cover the districts of {@link GeographyFixtures}. */
  default Region stored(Region region) {
    districts().saveAll(GeographyFixtures.districts());
    return saved(regions().save(region));
  }

  /** Stores a region and gives what lists show of it. */
  default RegionProfile listed(Region region) {
    return stored(region).profile();
  }

  /** A region with every field filled. */
  default Region fullRegion(String slug) {
    return RegionFixtures.aFullRegion(slug, organisation(1), organisation(2));
  }

  /** A listed region that covers a district for a time. */
  static Region covering(String slug, DistrictKey district, Tenure tenure) {
    return RegionFixtures.aListedRegion(slug)
        .withCoverage(List.of(Coverage.stated(district, tenure)));
  }

  /** A region that a state leads. */
  static Region ledBy(String slug, FederalState state) {
    Region region = RegionFixtures.aRegion(slug);
    return region.withProfile(region.profile().toBuilder().leadState(state).build());
  }

  /** A region in which an organisation has a part for a time. */
  static Region with(String slug, OrganisationId organisation, Tenure tenure) {
    return RegionFixtures.aRegion(slug)
        .withInvolvements(
            List.of(new Involvement(organisation, Involvement.Role.PARTNER, tenure, List.of())));
  }

  /** A listed region with its seat in a district, of which no source says what it covers. */
  static Region seated(String slug, DistrictKey district) {
    Region region = RegionFixtures.aListedRegion(slug);
    return region.withProfile(
        region.profile().toBuilder().seat("Town").seatDistrict(district).build());
  }

  /** A listed region whose name speaks of a district, of which no source says what it covers. */
  static Region named(String slug, DistrictKey district, Tenure tenure) {
    return RegionFixtures.aListedRegion(slug)
        .withCoverage(List.of(new Coverage(district, tenure, Coverage.Basis.NAME, List.of())));
  }

  /** The same region, which is over from the beginning of a year. */
  static Region ended(Region region, int year) {
    return region.withLifecycle(
        new Lifecycle(
            List.of(
                new Lifecycle.Change(LifecycleStatus.LISTED, PartialDate.of(2010)),
                new Lifecycle.Change(LifecycleStatus.ENDED, PartialDate.of(year))),
            null));
  }

  /** Stores Eisenach, which was a district, and that it was merged. */
  default void eisenachMerged() {
    districts().saveAll(List.of(GeographyFixtures.FORMER_EISENACH));
    districts().saveAll(GeographyFixtures.districts());
    districts().saveChanges(List.of(GeographyFixtures.EISENACH_MERGED));
  }

  /** A time written as {@code from/to}. */
  static Tenure period(String from, String to) {
    return new Tenure(PartialDate.parse(from), PartialDate.parse(to));
  }
}
