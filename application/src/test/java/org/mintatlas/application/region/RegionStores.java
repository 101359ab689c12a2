package org.mintatlas.application.region;

import static org.mintatlas.application.storing.SaveResults.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.geography.Districts;
import org.mintatlas.application.identity.Identities;
import org.mintatlas.application.organisation.Organisations;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.geography.GeographyFixtures;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.organisation.OrganisationId;
import org.mintatlas.domain.region.Coverage;
import org.mintatlas.domain.region.Involvement;
import org.mintatlas.domain.region.Region;
import org.mintatlas.domain.region.RegionFixtures;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Period;
import org.mintatlas.domain.shared.Slug;

/** The collections that regions live in, all empty when a test begins, and ways to fill them. */
interface RegionStores {
  /** The day on which most tests look at life and coverage. */
  LocalDate TODAY = LocalDate.of(2024, 6, 1);

  /** Any region, looked at {@link #TODAY}. */
  RegionFilter ANY = RegionFilter.any(TODAY);

  /** The regions. */
  Regions regions();

  /** What regions can refer to as carriers and partners. */
  Organisations organisations();

  /** What regions can cover. */
  Districts districts();

  /** Stores a region; it may cover the districts of {@link GeographyFixtures}. */
  default Region stored(Region region) {
    districts().saveAll(GeographyFixtures.districts());
    return saved(regions().save(region));
  }

  /** Stores a region and gives what lists show of it. */
  default RegionProfile listed(Region region) {
    return stored(region).profile();
  }

  /** An organisation that is stored, the same one for the same number from 0 to 15. */
  default OrganisationId organisation(int number) {
    OrganisationId id = new OrganisationId(Identities.number(number));
    if (organisations().byIds(Set.of(id)).isEmpty()) {
      String name = "organisation-" + number;
      saved(organisations().save(Organisation.builder(id, new Slug(name), name).build()));
    }
    return id;
  }

  /** A region with every field filled. */
  default Region fullRegion(String slug) {
    return RegionFixtures.aFullRegion(slug, organisation(1), organisation(2));
  }

  /** A region that covers a district; the period may be null. */
  static Region covering(String slug, DistrictKey district, @Nullable Period period) {
    return RegionFixtures.aRegion(slug).withCoverage(List.of(new Coverage(district, period)));
  }

  /** A region that a state leads. */
  static Region ledBy(String slug, FederalState state) {
    Region region = RegionFixtures.aRegion(slug);
    return region.withProfile(region.profile().toBuilder().leadState(state).build());
  }

  /** A region in which an organisation has a part; the period may be null. */
  static Region with(String slug, OrganisationId organisation, @Nullable Period period) {
    return RegionFixtures.aRegion(slug)
        .withInvolvements(List.of(new Involvement(organisation, Involvement.Role.PARTNER, period)));
  }

  /** A period written as {@code from/to}. */
  static Period period(String from, String to) {
    return new Period(PartialDate.parse(from), PartialDate.parse(to));
  }
}
