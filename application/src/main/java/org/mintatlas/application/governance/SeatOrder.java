package org.mintatlas.application.governance;

/**
 * The orders of a list of seats. Those for no state stand last both ways; seats for the same state
 * stand in the order of the names of their organisations, or else of their functions in German.
 */
public enum SeatOrder {
  /** By the German name of the state. */
  STATE,
  /** By the German name of the state, backwards. */
  STATE_DESC
}
