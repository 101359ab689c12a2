/** The ports of {@link org.mintatlas.application.event} in memory. */
@NullMarked
package org.mintatlas.memory.event;

import org.jspecify.annotations.NullMarked;
