package org.mintatlas.application.command;

import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.geography.PostalCode;

/** What becomes of a place when people change parts of it. */
public final class PlaceEdit {
  private PlaceEdit() {}

  /**
   * The place afterwards. When it is elsewhere, its point and its state are not known any more,
   * unless the district tells the state.
   */
  public static Place of(
      Place before, Edit<String> city, Edit<PostalCode> postcode, Edit<DistrictKey> district) {
    Place elsewhere =
        new Place(
            city.from(before.city()),
            postcode.from(before.postcode()),
            null,
            district.from(before.district()),
            null);
    return elsewhere.equals(before.toBuilder().point(null).state(elsewhere.state()).build())
        ? before
        : elsewhere;
  }
}
