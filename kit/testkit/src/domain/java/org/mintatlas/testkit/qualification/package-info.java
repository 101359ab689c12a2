/** Fixtures and contracts of {@code qualification}. */
@NullMarked
package org.mintatlas.testkit.qualification;

import org.jspecify.annotations.NullMarked;
