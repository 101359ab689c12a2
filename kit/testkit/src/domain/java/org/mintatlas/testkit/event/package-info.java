/** Fixtures and contracts of {@code event}. */
@NullMarked
package org.mintatlas.testkit.event;

import org.jspecify.annotations.NullMarked;
