/** The ports of {@link org.mintatlas.application.qualification} in memory. */
@NullMarked
package org.mintatlas.memory.qualification;

import org.jspecify.annotations.NullMarked;
