package org.mintatlas.application.geography;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictChanges;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.geography.Postcode;

/** Use case: somebody looks up districts and postcodes. */
public class BrowseGeography {
  private final Districts districts;
  private final Postcodes postcodes;

  /** Reads from these collections. */
  public BrowseGeography(Districts districts, Postcodes postcodes) {
    this.districts = districts;
    this.postcodes = postcodes;
  }

  /** The district with a key; a retired key leads to the district that took over its area. */
  public Optional<District> district(DistrictKey key) {
    Optional<District> found = Optional.ofNullable(districts.byKeys(Set.of(key)).get(key));
    if (found.isPresent()) {
      return found;
    }
    DistrictKey current = new DistrictChanges(districts.changes()).current(key);
    return current.equals(key)
        ? Optional.empty()
        : Optional.ofNullable(districts.byKeys(Set.of(current)).get(current));
  }

  /** The districts with these keys; a key that names none has no entry. */
  public Map<DistrictKey, District> districts(Set<DistrictKey> keys) {
    return districts.byKeys(keys);
  }

  /** The postcodes with these codes; one that nobody knows has no entry, which is no failure. */
  public Map<PostalCode, Postcode> postcodes(Set<PostalCode> codes) {
    return postcodes.byCodes(codes);
  }

  /** The lists of districts. */
  public Paged<DistrictScope, DistrictFilter, DistrictOrder, District> districtLists() {
    return districts;
  }
}
