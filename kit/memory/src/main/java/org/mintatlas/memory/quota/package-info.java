/** The ports of {@link org.mintatlas.application.quota} in memory. */
@NullMarked
package org.mintatlas.memory.quota;

import org.jspecify.annotations.NullMarked;
