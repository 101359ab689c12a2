package org.mintatlas.application.dataset;

import java.util.List;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictChange;
import org.mintatlas.domain.geography.Postcode;
import org.mintatlas.domain.initiative.Initiative;
import org.mintatlas.domain.network.Membership;
import org.mintatlas.domain.network.Network;
import org.mintatlas.domain.organisation.Organisation;
import org.mintatlas.domain.region.Region;

/** What a dataset says, checked and with references resolved; its identities are new ones. */
public record Facts(
    List<District> districts,
    List<DistrictChange> districtChanges,
    List<Postcode> postcodes,
    List<Organisation> organisations,
    List<Region> regions,
    List<Initiative> initiatives,
    List<Network> networks,
    List<Membership> memberships) {

  /** How many they are. */
  public int count() {
    return districts.size()
        + districtChanges.size()
        + postcodes.size()
        + organisations.size()
        + regions.size()
        + initiatives.size()
        + networks.size()
        + memberships.size();
  }
}
