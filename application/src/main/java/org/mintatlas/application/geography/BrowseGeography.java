package org.mintatlas.application.geography;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mintatlas.application.paging.Near;
import org.mintatlas.application.paging.Paged;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictChanges;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.geography.Postcode;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Rule;

/** Use case: somebody looks up districts and postcodes. */
public class BrowseGeography {
  private static final Rule UNKNOWN_POSTCODE =
      new Rule(
          "geography.unknown-postcode",
          "is no postcode that anybody knows",
          "ist keine bekannte Postleitzahl");
  private static final Rule UNKNOWN_DISTRICT =
      new Rule(
          "geography.unknown-district",
          "is the key of no district",
          "ist der Schlüssel keines Kreises");

  private final Districts districts;
  private final Postcodes postcodes;

  /** Reads from these collections. */
  public BrowseGeography(Districts districts, Postcodes postcodes) {
    this.districts = districts;
    this.postcodes = postcodes;
  }

  /**
   * The district that has a key on the day; a key that is retired by then leads to the district
   * that took over its area. Empty when there is none, or none yet.
   */
  public Optional<District> district(DistrictKey key, LocalDate day) {
    Optional<District> found = byKey(key);
    if (found.filter(district -> district.existsOn(day)).isPresent()) {
      return found;
    }
    DistrictKey current = new DistrictChanges(districts.changes()).current(key);
    return current.equals(key)
        ? Optional.empty()
        : byKey(current).filter(district -> district.existsOn(day));
  }

  private Optional<District> byKey(DistrictKey key) {
    return Optional.ofNullable(districts.byKeys(Set.of(key)).get(key));
  }

  /** The keys that were retired for each of these districts, the lowest first. */
  public Map<DistrictKey, List<DistrictKey>> retiredFor(Set<DistrictKey> keys) {
    DistrictChanges changes = new DistrictChanges(districts.changes());
    return keys.stream().collect(Collectors.toMap(key -> key, changes::retiredFor));
  }

  /**
   * The districts with these keys, also those that are no more; a key that names none has no entry.
   */
  public Map<DistrictKey, District> districts(Set<DistrictKey> keys) {
    return districts.byKeys(keys);
  }

  /** The postcodes with these codes; one that nobody knows has no entry, which is no failure. */
  public Map<PostalCode, Postcode> postcodes(Set<PostalCode> codes) {
    return postcodes.byCodes(codes);
  }

  /**
   * What is near in degrees.
   *
   * @throws InvalidValueException when nobody knows the postcode or the district
   */
  public Near near(Surrounding asked) {
    return new Near(centre(asked), asked.radiusKm(), asked.orOnline());
  }

  private GeoPoint centre(Surrounding asked) {
    if (asked.point() != null) {
      return asked.point();
    }
    if (asked.postcode() != null) {
      PostalCode code = asked.postcode();
      Postcode found = postcodes.byCodes(Set.of(code)).get(code);
      if (found == null) {
        throw UNKNOWN_POSTCODE.broken("postcode", code);
      }
      return found.point();
    }
    DistrictKey key = Objects.requireNonNull(asked.district());
    return byKey(key)
        .or(() -> byKey(new DistrictChanges(districts.changes()).current(key)))
        .orElseThrow(() -> UNKNOWN_DISTRICT.broken("district", key))
        .centre();
  }

  /** The lists of districts. */
  public Paged<DistrictScope, DistrictFilter, DistrictOrder, District> districtLists() {
    return districts;
  }
}
