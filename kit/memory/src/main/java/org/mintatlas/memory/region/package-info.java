/** The ports of {@link org.mintatlas.application.region} in memory. */
@NullMarked
package org.mintatlas.memory.region;

import org.jspecify.annotations.NullMarked;
