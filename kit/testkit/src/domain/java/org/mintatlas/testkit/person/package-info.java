/** Fixtures and contracts of {@code person}. */
@NullMarked
package org.mintatlas.testkit.person;

import org.jspecify.annotations.NullMarked;
