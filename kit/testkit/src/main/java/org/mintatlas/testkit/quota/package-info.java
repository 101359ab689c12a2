/** Fixtures and contracts of {@code quota}. */
@NullMarked
package org.mintatlas.testkit.quota;

import org.jspecify.annotations.NullMarked;
