/** The ports of {@link org.mintatlas.application.paging} in memory. */
@NullMarked
package org.mintatlas.memory.paging;

import org.jspecify.annotations.NullMarked;
