/** The ports of {@link org.mintatlas.application.dataset} in memory. */
@NullMarked
package org.mintatlas.memory.dataset;

import org.jspecify.annotations.NullMarked;
