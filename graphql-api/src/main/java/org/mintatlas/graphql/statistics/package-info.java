/**
 * The picture of the whole: start with {@link org.mintatlas.graphql.statistics.StatisticsAnswer}.
 */
@NullMarked
package org.mintatlas.graphql.statistics;

import org.jspecify.annotations.NullMarked;
