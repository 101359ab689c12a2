/** The ports of {@link org.mintatlas.application.organisation} in memory. */
@NullMarked
package org.mintatlas.memory.organisation;

import org.jspecify.annotations.NullMarked;
