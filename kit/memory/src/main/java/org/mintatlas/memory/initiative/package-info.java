/** The ports of {@link org.mintatlas.application.initiative} in memory. */
@NullMarked
package org.mintatlas.memory.initiative;

import org.jspecify.annotations.NullMarked;
