/** Fixtures and contracts of {@code qualification.workshop}. */
@NullMarked
package org.mintatlas.testkit.qualification.workshop;

import org.jspecify.annotations.NullMarked;
