/** The ports of {@link org.mintatlas.application.governance} in memory. */
@NullMarked
package org.mintatlas.memory.governance;

import org.jspecify.annotations.NullMarked;
