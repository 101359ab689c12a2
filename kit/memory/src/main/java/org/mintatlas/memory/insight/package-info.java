/** The ports of {@link org.mintatlas.application.insight} in memory. */
@NullMarked
package org.mintatlas.memory.insight;

import org.jspecify.annotations.NullMarked;
