package org.mintatlas.application.similarity;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.DistrictKind;

/** How the area of a region is settled, by the kinds of its districts. */
public enum Settlement {
  /** Only towns that are districts of their own. */
  URBAN,
  /** Only districts of towns and villages (Kreise, Landkreise). */
  RURAL,
  /** Both. */
  MIXED;

  /** That of an area with districts of these kinds; null without any. */
  public static @Nullable Settlement of(Collection<DistrictKind> districts) {
    Set<Boolean> towns =
        districts.stream().map(DistrictKind::isTown).collect(Collectors.toUnmodifiableSet());
    if (towns.size() > 1) {
      return MIXED;
    }
    return towns.isEmpty() ? null : towns.contains(true) ? URBAN : RURAL;
  }
}
