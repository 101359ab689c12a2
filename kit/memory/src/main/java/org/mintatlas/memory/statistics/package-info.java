/** The ports of {@link org.mintatlas.application.statistics} in memory. */
@NullMarked
package org.mintatlas.memory.statistics;

import org.jspecify.annotations.NullMarked;
