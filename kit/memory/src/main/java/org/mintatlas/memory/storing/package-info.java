/** The ports of {@link org.mintatlas.application.storing} in memory. */
@NullMarked
package org.mintatlas.memory.storing;

import org.jspecify.annotations.NullMarked;
