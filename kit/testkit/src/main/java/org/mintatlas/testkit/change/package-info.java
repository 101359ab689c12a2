/** Fixtures and contracts of {@code change}. */
@NullMarked
package org.mintatlas.testkit.change;

import org.jspecify.annotations.NullMarked;
