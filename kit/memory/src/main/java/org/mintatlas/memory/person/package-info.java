/** The ports of {@link org.mintatlas.application.person} in memory. */
@NullMarked
package org.mintatlas.memory.person;

import org.jspecify.annotations.NullMarked;
