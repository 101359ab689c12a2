/** Fixtures and contracts of {@code governance}. */
@NullMarked
package org.mintatlas.testkit.governance;

import org.jspecify.annotations.NullMarked;
