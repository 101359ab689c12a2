package org.mintatlas.application.statistics;

import org.mintatlas.domain.geography.FederalState;

/**
 * How much of a state listed regions cover.
 *
 * @param state the state
 * @param districts how many districts it has
 * @param covered how many of them a listed region covers
 */
public record CoverageCount(FederalState state, int districts, int covered) {}
