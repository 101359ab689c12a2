/** The ports of {@link org.mintatlas.application.audit} in memory. */
@NullMarked
package org.mintatlas.memory.audit;

import org.jspecify.annotations.NullMarked;
