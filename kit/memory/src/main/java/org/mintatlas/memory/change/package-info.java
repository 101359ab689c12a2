/** The ports of {@link org.mintatlas.application.change} in memory. */
@NullMarked
package org.mintatlas.memory.change;

import org.jspecify.annotations.NullMarked;
