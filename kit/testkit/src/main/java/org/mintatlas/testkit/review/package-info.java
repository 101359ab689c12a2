/** Fixtures and contracts of {@code review}. */
@NullMarked
package org.mintatlas.testkit.review;

import org.jspecify.annotations.NullMarked;
