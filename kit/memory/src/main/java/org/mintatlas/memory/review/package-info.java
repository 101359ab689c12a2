/** The ports of {@link org.mintatlas.application.review} in memory. */
@NullMarked
package org.mintatlas.memory.review;

import org.jspecify.annotations.NullMarked;
