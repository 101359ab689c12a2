/** Fixtures and contracts of {@code statistics}. */
@NullMarked
package org.mintatlas.testkit.statistics;

import org.jspecify.annotations.NullMarked;
