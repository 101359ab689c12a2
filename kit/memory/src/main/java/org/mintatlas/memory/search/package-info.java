/** Finding things in memory. */
@NullMarked
package org.mintatlas.memory.search;

import org.jspecify.annotations.NullMarked;
