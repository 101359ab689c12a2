/** The ports of {@link org.mintatlas.application.proposal} in memory. */
@NullMarked
package org.mintatlas.memory.proposal;

import org.jspecify.annotations.NullMarked;
