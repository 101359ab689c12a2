package org.mintatlas.application.statistics;

import org.jspecify.annotations.Nullable;
import org.mintatlas.domain.geography.FederalState;
import org.mintatlas.domain.region.RegionKind;

/**
 * How many regions there were at the end of a year.
 *
 * @param year the year
 * @param kind regions that are this, of several kinds in each of them; null for regions of any
 *     kind, each once
 * @param state led by this state; null for any
 * @param listed how many are known to have been LISTED on the last day
 * @param unknown how many others may have been, because nobody knows their state on that day
 * @param newlyListed how many were welcomed on the list in this year, as {@code RegionFilter} means
 *     {@code listedYear}
 * @param newlyListedUnknown how many others may have been, because nobody knows when they were
 */
public record RegionCount(
    int year,
    @Nullable RegionKind kind,
    @Nullable FederalState state,
    int listed,
    int unknown,
    int newlyListed,
    int newlyListedUnknown) {}
