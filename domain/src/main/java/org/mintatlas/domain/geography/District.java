package org.mintatlas.domain.geography;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.shared.Buildable;
import org.mintatlas.domain.shared.InvalidValueException;
import org.mintatlas.domain.shared.Require;
import org.mintatlas.domain.shared.Rule;

/**
 * A district (Kreis, kreisfreie Stadt): the unit in which a region's area is told.
 *
 * <p>Its key is its identity: 21 names occur twice, once for the town and once for the land around
 * it, so people are shown {@link #displayName}.
 *
 * @param key the official key
 * @param name the short name, such as {@code München}
 * @param officialName the name with its title, such as {@code München, Landeshauptstadt}
 * @param kind what the law of the state calls it
 * @param state the state in which it lies
 * @param nuts3 its code in the EU's NUTS classification, level 3; null while a new district has
 *     none
 * @param centre a point in its middle
 * @param validFrom the first day on which there was such a district; null when that is before all
 *     changes that are known
 * @param validTo the last day on which there was such a district; null when there still is
 */
@Buildable
public record District(
    DistrictKey key,
    String name,
    String officialName,
    DistrictKind kind,
    FederalState state,
    @Nullable String nuts3,
    GeoPoint centre,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {
  private static final Rule OTHER_STATE =
      new Rule(
          "geography.other-state",
          "does not fit the district key %s, which is in %s",
          "passt nicht zum Kreisschlüssel %s, der in %s liegt");
  private static final Rule NUTS3 =
      new Rule(
          "geography.nuts3",
          "needs five characters that begin with %s",
          "braucht fünf Zeichen, die mit %s beginnen");
  private static final Rule ENDS_FIRST =
      new Rule("geography.ends-first", "ends before it begins, %s", "endet vor seinem Beginn, %s");

  /**
   * @throws InvalidValueException when a name is blank, key, state and NUTS code disagree, or it
   *     would end before it begins
   */
  public District {
    Require.given("key", key, "kind", kind, "state", state, "centre", centre);
    name = Require.text("district name", name, 100);
    officialName = Require.text("official district name", officialName, 150);
    if (key.state() != state) {
      throw OTHER_STATE.broken("state", state, key, key.state());
    }
    if (nuts3 != null && (nuts3.length() != 5 || !nuts3.startsWith(state.nuts1()))) {
      throw NUTS3.broken("NUTS 3 code", nuts3, state.nuts1());
    }
    if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
      throw ENDS_FIRST.broken("district", validTo, validFrom);
    }
  }

  /**
   * Starts one from what it cannot be without: in the state of its key, one of all times until it
   * is said.
   */
  public static DistrictBuilder builder(
      DistrictKey key, String name, String officialName, DistrictKind kind, GeoPoint centre) {
    return DistrictBuilder.empty()
        .key(key)
        .name(name)
        .officialName(officialName)
        .kind(kind)
        .centre(centre)
        .state(key.state());
  }

  /** Starts one from this one, to change some of it. */
  public DistrictBuilder toBuilder() {
    return DistrictBuilder.of(this);
  }

  /** Whether there is such a district on the day. */
  public boolean existsOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }

  /** The name with the kind, which tells apart what has the same name. */
  public String displayName() {
    return name + " (" + kind.german() + ")";
  }
}
