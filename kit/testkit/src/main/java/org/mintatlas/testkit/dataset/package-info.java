/** Fixtures and contracts of {@code dataset}. */
@NullMarked
package org.mintatlas.testkit.dataset;

import org.jspecify.annotations.NullMarked;
