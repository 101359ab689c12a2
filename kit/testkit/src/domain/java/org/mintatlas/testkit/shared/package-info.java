/** Fixtures of what all features share. */
@NullMarked
package org.mintatlas.testkit.shared;

import org.jspecify.annotations.NullMarked;
