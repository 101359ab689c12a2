package org.mintatlas.application.similarity;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.shared.Require;

/**
 * What a region is compared by, on a day.
 *
 * @param kinds what it is
 * @param settlement how the districts are settled that it covers, or else may cover; null when
 *     nobody knows any
 * @param districts how many districts it is known to cover; null when nobody knows any
 * @param carrierSectors the known sectors of those who carry or lead it; empty when nobody knows
 * @param formats the known formats of what its initiatives offer; empty when nobody knows
 */
public record RegionTraits(
    Set<RegionKind> kinds,
    @Nullable Settlement settlement,
    @Nullable Integer districts,
    Set<Sector> carrierSectors,
    Set<Format> formats) {

  /** From this share on, the smaller of two regions is about as large as the larger one. */
  private static final double SIMILAR_SIZE = 0.5;

  /** Keeps copies. */
  public RegionTraits {
    kinds = Require.set("kinds", kinds);
    carrierSectors = Require.set("carrierSectors", carrierSectors);
    formats = Require.set("formats", formats);
    if (districts != null) {
      Require.atLeast("districts", districts, 1);
    }
  }

  /**
   * In what another one is like this one, and how much: more than 0, and 1 when there is no
   * difference. What nobody knows of one of them is like nothing, and not among it.
   */
  public Map<Trait, Double> sharedWith(RegionTraits other) {
    Map<Trait, Double> shared = new EnumMap<>(Trait.class);
    shared.put(Trait.KINDS, share(kinds, other.kinds));
    shared.put(Trait.SETTLEMENT, settlement != null && settlement == other.settlement ? 1.0 : 0.0);
    shared.put(Trait.SIZE, size(districts, other.districts));
    shared.put(Trait.CARRIER_SECTORS, share(carrierSectors, other.carrierSectors));
    shared.put(Trait.FORMATS, share(formats, other.formats));
    shared.values().removeIf(share -> share == 0);
    return Collections.unmodifiableMap(shared);
  }

  private static <T> double share(Set<T> one, Set<T> other) {
    Set<T> either = new HashSet<>(one);
    either.addAll(other);
    return either.isEmpty()
        ? 0
        : (double) one.stream().filter(other::contains).count() / either.size();
  }

  private static double size(@Nullable Integer one, @Nullable Integer other) {
    if (one == null || other == null) {
      return 0;
    }
    double share = (double) Math.min(one, other) / Math.max(one, other);
    return share < SIMILAR_SIZE ? 0 : share;
  }
}
