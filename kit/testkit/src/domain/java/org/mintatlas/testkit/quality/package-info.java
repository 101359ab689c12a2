/** Fixtures and contracts of {@code quality}. */
@NullMarked
package org.mintatlas.testkit.quality;

import org.jspecify.annotations.NullMarked;
