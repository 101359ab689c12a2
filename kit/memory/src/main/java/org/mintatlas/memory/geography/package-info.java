/** The ports of {@link org.mintatlas.application.geography} in memory. */
@NullMarked
package org.mintatlas.memory.geography;

import org.jspecify.annotations.NullMarked;
