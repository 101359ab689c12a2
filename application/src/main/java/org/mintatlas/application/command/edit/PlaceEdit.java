package org.mintatlas.application.command.edit;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.application.geography.Postcodes;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.Place;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.geography.Postcode;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * What becomes of a place when people change parts of it.
 *
 * @param city the town
 * @param postcode the postcode, which tells the point, and the district where it lies in one alone
 * @param district the district
 */
public record PlaceEdit(Edit<String> city, Edit<PostalCode> postcode, Edit<DistrictKey> district) {
  private static final Rule OTHER_DISTRICT =
      new Rule(
          "command.postcode-elsewhere",
          "does not lie in the district %s",
          "liegt nicht im Kreis %s");

  public PlaceEdit {
    Require.given("city", city, "postcode", postcode, "district", district);
  }

  /**
   * The place afterwards. When it is elsewhere, its point is that of the postcode; without a
   * postcode that is known it is not known any more.
   *
   * @param postcodes all there are
   * @throws InvalidValueException when the postcode does not lie in the district that is given with
   *     it
   */
  public Place of(Place before, Postcodes postcodes) {
    Place elsewhere =
        new Place(
            city.from(before.city()),
            postcode.from(before.postcode()),
            null,
            district.from(before.district()),
            null);
    if (Objects.equals(elsewhere.city(), before.city())
        && Objects.equals(elsewhere.postcode(), before.postcode())
        && Objects.equals(elsewhere.district(), before.district())) {
      return before;
    }
    PostalCode code = elsewhere.postcode();
    Postcode known = code == null ? null : postcodes.byCodes(Set.of(code)).get(code);
    return known == null ? elsewhere : within(elsewhere, known);
  }

  private Place within(Place place, Postcode known) {
    List<Postcode.Area> there = inDistrict(known, place.district());
    if (there.isEmpty() && district instanceof Edit.Replace<DistrictKey>(DistrictKey wanted)) {
      throw OTHER_DISTRICT.broken("postcode", known.code(), wanted);
    }
    List<Postcode.Area> areas = there.isEmpty() ? inTown(known, place.city()) : there;
    return new Place(
        place.city(),
        place.postcode(),
        areas.getFirst().point(),
        areas.size() == 1 ? areas.getFirst().district() : null,
        null);
  }

  private static List<Postcode.Area> inDistrict(Postcode known, @Nullable DistrictKey district) {
    return known.areas().stream().filter(area -> area.district().equals(district)).toList();
  }

  /** Where it reaches into several districts, the town may tell in which it is. */
  private static List<Postcode.Area> inTown(Postcode known, @Nullable String city) {
    List<Postcode.Area> there =
        known.areas().stream().filter(area -> area.place().equals(city)).toList();
    return there.isEmpty() ? known.areas() : there;
  }
}
