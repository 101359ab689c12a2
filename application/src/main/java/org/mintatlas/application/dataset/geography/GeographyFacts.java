package org.mintatlas.application.dataset.geography;

import java.util.List;
import org.mintatlas.domain.geography.District;
import org.mintatlas.domain.geography.DistrictChange;
import org.mintatlas.domain.geography.Postcode;

/** What a dataset says of districts. */
public record GeographyFacts(
    List<District> districts, List<DistrictChange> changes, List<Postcode> postcodes) {

  /** How many facts they are. */
  public int count() {
    return districts.size() + changes.size() + postcodes.size();
  }
}
