package org.mintatlas.graphql.statistics;

import java.time.LocalDate;

/**
 * The picture of the whole; each part is counted when it is asked for.
 *
 * @param on the day up to which is looked
 */
public record StatisticsAnswer(LocalDate on) {}
