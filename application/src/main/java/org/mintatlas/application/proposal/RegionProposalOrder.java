package org.mintatlas.application.proposal;

/** The orders of a list of proposals. */
public enum RegionProposalOrder {
  /** By the day on which they were made, the longest ago first. */
  PROPOSED,
  /** By the day on which they were made, the latest first. */
  PROPOSED_DESC
}
