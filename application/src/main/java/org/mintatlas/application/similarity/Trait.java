package org.mintatlas.application.similarity;

/** In what two regions can be alike. */
public enum Trait {
  /** What they are: share of the kinds of either that both are. */
  KINDS,
  /** Whether both lie in towns, in the country, or in both. */
  SETTLEMENT,
  /** The number of districts that they cover: the smaller one as a share of the larger. */
  SIZE,
  /** The sectors of those who carry or lead them: share of those of either that both have. */
  CARRIER_SECTORS,
  /** The formats of what they offer: share of those of either that both have. */
  FORMATS
}
