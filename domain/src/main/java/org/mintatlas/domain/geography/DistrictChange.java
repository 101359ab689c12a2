package org.mintatlas.domain.geography;

import java.time.LocalDate;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * A change of the districts by law.
 *
 * @param validFrom the first day of the new order
 * @param oldKey the district before
 * @param oldName its name at that time
 * @param newKey the district that took over the area, or a part of it
 * @param newName its name
 * @param kind what happened
 */
@Buildable
public record DistrictChange(
    LocalDate validFrom,
    DistrictKey oldKey,
    String oldName,
    DistrictKey newKey,
    String newName,
    Kind kind) {
  private static final Rule NO_CHANGE =
      new Rule("geography.no-change", "is the same as the old one", "ist derselbe wie der alte");

  /** What happened to the old district. */
  public enum Kind {
    /** It was merged into the new one: the old key is retired. */
    MERGED,
    /** The new one was split off: the old key lives on. */
    SPLIT_OFF
  }

  /**
   * @throws InvalidValueException when a name is blank or old and new are the same district
   */
  public DistrictChange {
    Require.given("validFrom", validFrom, "oldKey", oldKey, "newKey", newKey, "kind", kind);
    oldName = Require.text("old district name", oldName, 100);
    newName = Require.text("new district name", newName, 100);
    if (oldKey.equals(newKey)) {
      throw NO_CHANGE.broken("new district key", newKey);
    }
  }

  /** Starts one from what it cannot be without. */
  public static DistrictChangeBuilder builder(
      LocalDate validFrom,
      DistrictKey oldKey,
      String oldName,
      DistrictKey newKey,
      String newName,
      Kind kind) {
    return DistrictChangeBuilder.empty()
        .validFrom(validFrom)
        .oldKey(oldKey)
        .oldName(oldName)
        .newKey(newKey)
        .newName(newName)
        .kind(kind);
  }

  /** Starts one from this one, to change some of it. */
  public DistrictChangeBuilder toBuilder() {
    return DistrictChangeBuilder.of(this);
  }

  /** Whether the old key names no district any more. */
  public boolean retiresOldKey() {
    return kind == Kind.MERGED;
  }
}
