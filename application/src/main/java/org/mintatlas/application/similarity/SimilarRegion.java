package org.mintatlas.application.similarity;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.initiative.Format;
import org.mintatlas.domain.organisation.Sector;
import org.mintatlas.domain.region.RegionKind;
import org.mintatlas.domain.region.RegionProfile;
import org.mintatlas.domain.shared.Require;

/**
 * A region that is like another one.
 *
 * @param region the region
 * @param traits what it is like
 * @param other what the other one is like
 */
public record SimilarRegion(RegionProfile region, RegionTraits traits, RegionTraits other) {
  public SimilarRegion {
    Require.given("region", region, "traits", traits, "other", other);
  }

  /** How much it is like the other one: what they share, as a share of all traits; 0 to 1. */
  public double likeness() {
    return likeness(traits.sharedWith(other));
  }

  static double likeness(Map<Trait, Double> shared) {
    return shared.values().stream().mapToDouble(Double::doubleValue).sum() / Trait.values().length;
  }

  /** In what. */
  public Set<Trait> reasons() {
    return traits.sharedWith(other).keySet();
  }

  /** What both are. */
  public Set<RegionKind> sharedKinds() {
    return shared(traits.kinds(), other.kinds());
  }

  /** How both are settled; null when they are not alike in it, or nobody knows. */
  public @Nullable Settlement sharedSettlement() {
    return traits.settlement() == other.settlement() ? traits.settlement() : null;
  }

  /** The sectors from which carriers of both are. */
  public Set<Sector> sharedCarrierSectors() {
    return shared(traits.carrierSectors(), other.carrierSectors());
  }

  /** The formats that both have. */
  public Set<Format> sharedFormats() {
    return shared(traits.formats(), other.formats());
  }

  private static <E extends Enum<E>> Set<E> shared(Set<E> one, Set<E> other) {
    Set<E> both = new LinkedHashSet<>();
    one.stream().filter(other::contains).sorted().forEach(both::add);
    return Collections.unmodifiableSet(both);
  }
}
