package org.mintatlas.domain.network;

/** How far a network reaches. */
public enum NetworkScope {
  /** All of Germany. */
  NATIONAL,
  /** One state. */
  STATE,
  /** Several regions or states. */
  INTERREGIONAL
}
