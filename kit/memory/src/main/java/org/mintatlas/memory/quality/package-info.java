/** The ports of {@link org.mintatlas.application.quality} in memory. */
@NullMarked
package org.mintatlas.memory.quality;

import org.jspecify.annotations.NullMarked;
