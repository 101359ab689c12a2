/** The ports of {@link org.mintatlas.application.qualification.workshop} in memory. */
@NullMarked
package org.mintatlas.memory.qualification.workshop;

import org.jspecify.annotations.NullMarked;
