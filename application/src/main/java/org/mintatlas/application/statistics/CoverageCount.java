package org.mintatlas.application.statistics;

import org.mintatlas.domain.geography.FederalState;

/**
 * How much of a state listed regions cover on a day, counted as {@code FindWhiteSpots} does.
 *
 * @param state the state
 * @param districts how many districts it has
 * @param covered how many of them a listed region covers
 * @param possible how many others one may cover
 * @param regionsWithUnknownArea how many listed regions that it leads have no source that says what
 *     they cover
 */
public record CoverageCount(
    FederalState state, int districts, int covered, int possible, int regionsWithUnknownArea) {}
