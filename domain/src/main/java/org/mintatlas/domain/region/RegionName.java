package org.mintatlas.domain.region;

import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.PartialDate;
import org.mintatlas.domain.shared.Require;

/**
 * A name that a region had in former times.
 *
 * @param name the name, up to 200 characters
 * @param until the date of the change to the next name; null when nobody knows
 */
public record RegionName(String name, @Nullable PartialDate until) {
  /**
   * @throws InvalidValueException when the name is blank or too long
   */
  public RegionName {
    name = Require.text("former region name", name, 200);
  }
}
