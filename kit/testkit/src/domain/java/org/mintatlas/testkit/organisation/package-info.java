/** Fixtures and contracts of {@code organisation}. */
@NullMarked
package org.mintatlas.testkit.organisation;

import org.jspecify.annotations.NullMarked;
