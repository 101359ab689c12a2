/**
 * The picture of the whole in numbers that are counted: start with {@link
 * org.mintatlas.application.statistics.ViewStatistics}.
 */
@NullMarked
package org.mintatlas.application.statistics;

import org.jspecify.annotations.NullMarked;
