/** Identities that a test can predict. */
@NullMarked
package org.mintatlas.testkit.identity;

import org.jspecify.annotations.NullMarked;
