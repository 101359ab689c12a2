/**
 * What tests with a database need: start at {@link org.mintatlas.persistence.testing.TestDatabase}.
 */
@NullMarked
package org.mintatlas.persistence.testing;

import org.jspecify.annotations.NullMarked;
