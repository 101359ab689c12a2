/** Fixtures and contracts of {@code initiative}. */
@NullMarked
package org.mintatlas.testkit.initiative;

import org.jspecify.annotations.NullMarked;
