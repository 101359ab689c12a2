/** Fixtures and contracts of {@code geography}. */
@NullMarked
package org.mintatlas.testkit.geography;

import org.jspecify.annotations.NullMarked;
