/** Fixtures and contracts of {@code region}. */
@NullMarked
package org.mintatlas.testkit.region;

import org.jspecify.annotations.NullMarked;
