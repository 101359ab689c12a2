package org.mintatlas.application.statistics;

import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.WhiteSpots;
import org.mintatlas.domain.shared.Require;

/**
 * How much of a state listed regions cover on a day, counted as {@code FindWhiteSpots} does.
 *
 * @param state the state
 * @param share how much of its districts
 * @param regionsWithUnknownArea how many listed regions that it leads have no source that says what
 *     they cover
 */
public record CoverageCount(
    FederalState state, WhiteSpots.Share share, int regionsWithUnknownArea) {
  public CoverageCount {
    Require.given("state", state, "share", share);
  }
}
