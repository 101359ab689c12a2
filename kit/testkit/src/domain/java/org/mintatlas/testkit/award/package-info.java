/** Fixtures and contracts of {@code award}. */
@NullMarked
package org.mintatlas.testkit.award;

import org.jspecify.annotations.NullMarked;
