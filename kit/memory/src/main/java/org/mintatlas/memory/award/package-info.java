/** The ports of {@link org.mintatlas.application.award} in memory. */
@NullMarked
package org.mintatlas.memory.award;

import org.jspecify.annotations.NullMarked;
