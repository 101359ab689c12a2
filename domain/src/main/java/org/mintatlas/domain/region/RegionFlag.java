package org.mintatlas.domain.region;

/**
 * A rule that a region is known not to meet: shown, never a reason to drop it. What nobody knows is
 * never a flag.
 */
public enum RegionFlag {
  /** A zdi network whose latest known quality seal has run out. */
  SEAL_EXPIRED,
  /** A cluster whose funding has ended as a source says, not as somebody computed. */
  CLUSTER_FUNDING_ENDED,
  /**
   * A cluster of which three partners or more are known, with the sector of each, and these come
   * from fewer than three sectors.
   */
  CLUSTER_TOO_FEW_SECTORS
}
