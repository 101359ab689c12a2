/** Fixtures and contracts of {@code insight}. */
@NullMarked
package org.mintatlas.testkit.insight;

import org.jspecify.annotations.NullMarked;
