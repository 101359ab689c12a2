package org.mintatlas.domain.region;

/**
 * A rule that a region does not meet, or not by the facts known: shown, never a reason to drop it.
 */
public enum RegionFlag {
  /** A zdi network whose quality seal has run out. */
  SEAL_EXPIRED,
  /** A cluster without a known funding period. */
  CLUSTER_WITHOUT_FUNDING,
  /** A cluster without a known lead partner. */
  CLUSTER_WITHOUT_LEAD_PARTNER,
  /** A cluster with fewer than three known partners, or from fewer than three sectors. */
  CLUSTER_TOO_FEW_PARTNERS
}
