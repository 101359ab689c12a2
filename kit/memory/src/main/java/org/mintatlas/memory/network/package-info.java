/** The ports of {@link org.mintatlas.application.network} in memory. */
@NullMarked
package org.mintatlas.memory.network;

import org.jspecify.annotations.NullMarked;
