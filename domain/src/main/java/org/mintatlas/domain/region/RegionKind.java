package org.mintatlas.domain.region;

/** What a regional network is. One organisation can be several at once. */
public enum RegionKind {
  /** A region on the national list of MINT regions (MINT-Region). */
  MINT_REGION,
  /** Funded as a regional cluster (MINT-Cluster). */
  MINT_CLUSTER,
  /** Part of the network of Nordrhein-Westfalen (zdi-Netzwerk). */
  ZDI_NETWORK,
  /** Another regional network. */
  OTHER
}
