/** Fixtures and contracts of {@code network}. */
@NullMarked
package org.mintatlas.testkit.network;

import org.jspecify.annotations.NullMarked;
